namespace LblodHarvester.Rdf;

/// <summary>
/// Whether graphs or datasets are the same but for the labels of their blank nodes (RDF 1.1 Concepts, sections 3.6 and 4.1). Exact. Takes
/// time in the order of n log n where what is said of blank nodes and around them tells them apart; a graph made to be as symmetrical as can be takes time exponential in
/// its size.
/// </summary>
public static class GraphIsomorphism
{
    /// <summary>Whether two graphs are isomorphic; triples that are given twice count once.</summary>
    public static bool AreIsomorphic(IReadOnlyCollection<Triple> first, IReadOnlyCollection<Triple> second) =>
        IsomorphismSearch.Succeeds(InDefaultGraph(first), InDefaultGraph(second));

    /// <summary>Whether two datasets are isomorphic; quads that are given twice count once.</summary>
    public static bool AreIsomorphic(IReadOnlyCollection<Quad> first, IReadOnlyCollection<Quad> second) =>
        IsomorphismSearch.Succeeds(first, second);

    private static IEnumerable<Quad> InDefaultGraph(IEnumerable<Triple> triples) => triples.Select(triple => new Quad(triple, null));
}
