using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>The graphs that a test begins with or ends in, as files.</summary>
/// <param name="Default">The files whose merge is the default graph.</param>
/// <param name="Named">The names of the other graphs, and the file of each.</param>
public sealed record TestDataset(IReadOnlyList<TestFile> Default, IReadOnlyList<(Iri Name, TestFile File)> Named);
