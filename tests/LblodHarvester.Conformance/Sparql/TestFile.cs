using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>A file of the suite.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Iri">What it is called in the suite, which is also what relative IRIs in it are resolved against.</param>
public sealed record TestFile(string Path, Iri Iri);
