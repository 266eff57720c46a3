namespace LblodHarvester.Rdf;

/// <summary>
/// What makes one graph into another: remove, then add, and the result is isomorphic to the second. Blank nodes are matched by what is
/// said of them, not by label, and go by their label in the first graph; one that was not there has a label that the first graph does not
/// use. A blank node whose own triples changed may appear as removed and added.
/// </summary>
/// <param name="Added">The triples that only the second graph has, in its order.</param>
/// <param name="Removed">The triples that only the first graph has, in its order.</param>
public sealed record GraphDiff(IReadOnlyList<Triple> Added, IReadOnlyList<Triple> Removed)
{
    /// <summary>Whether the graphs are isomorphic.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Compares two graphs.</summary>
    public static GraphDiff Between(Graph before, Graph after)
    {
        if (GraphIsomorphism.AreIsomorphic(before, after))
            return new GraphDiff([], []);
        var names = BlankNodeMatching.Between(before, after);
        var renamed = new Graph(after.Select(triple => new Triple(
            (Resource)Rename(triple.Subject, names), triple.Predicate, Rename(triple.Object, names))));
        return new GraphDiff(
            [.. renamed.Where(triple => !before.Contains(triple))],
            [.. before.Where(triple => !renamed.Contains(triple))]);
    }

    private static Term Rename(Term term, IReadOnlyDictionary<BlankNode, BlankNode> names) => term is BlankNode node ? names[node] : term;
}
