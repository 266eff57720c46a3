using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>The dataset that a request of the SPARQL protocol names (section 2.1.4): it goes before what the query says.</summary>
/// <param name="Default">The graphs whose merge is the default graph: <c>default-graph-uri</c>.</param>
/// <param name="Named">The named graphs: <c>named-graph-uri</c>.</param>
public sealed record QueryDataset(IReadOnlyList<Iri> Default, IReadOnlyList<Iri> Named);
