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
        var diff = DatasetDiff.Between(InDefaultGraph(before), InDefaultGraph(after));
        return new GraphDiff([.. diff.Added.Select(quad => quad.ToTriple())], [.. diff.Removed.Select(quad => quad.ToTriple())]);
    }

    private static List<Quad> InDefaultGraph(Graph graph) => [.. graph.Select(triple => new Quad(triple, null))];
}
