namespace LblodHarvester.Rdf;

/// <summary>
/// Whether graphs or datasets are the same but for the labels of their blank nodes (RDF 1.1 Concepts, sections 3.6 and 4.1). Exact; fast
/// on what people write, but a graph made to be as symmetrical as can be takes time exponential in its size.
/// </summary>
public static class GraphIsomorphism
{
    /// <summary>Whether two graphs are isomorphic; triples that are given twice count once.</summary>
    public static bool AreIsomorphic(IReadOnlyCollection<Triple> first, IReadOnlyCollection<Triple> second) =>
        new IsomorphismSearch(InDefaultGraph(first), InDefaultGraph(second)).Succeeds();

    /// <summary>Whether two datasets are isomorphic; quads that are given twice count once.</summary>
    public static bool AreIsomorphic(IReadOnlyCollection<Quad> first, IReadOnlyCollection<Quad> second) =>
        new IsomorphismSearch(first, second).Succeeds();

    private static IEnumerable<Quad> InDefaultGraph(IEnumerable<Triple> triples) => triples.Select(triple => new Quad(triple, null));
}
