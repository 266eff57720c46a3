namespace LblodHarvester.Rdf;

/// <summary>What makes one dataset into another, graph names and all; blank nodes are matched as <see cref="GraphDiff"/> has it.</summary>
/// <param name="Added">The quads that only the second dataset has, in its order.</param>
/// <param name="Removed">The quads that only the first dataset has, in its order.</param>
public sealed record DatasetDiff(IReadOnlyList<Quad> Added, IReadOnlyList<Quad> Removed)
{
    /// <summary>Whether the datasets are isomorphic.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Compares two datasets; quads that are given twice count once.</summary>
    public static DatasetDiff Between(IReadOnlyCollection<Quad> before, IReadOnlyCollection<Quad> after)
    {
        if (GraphIsomorphism.AreIsomorphic(before, after))
            return new DatasetDiff([], []);
        var names = BlankNodeMatching.Between(before, after);
        var renamed = after.Select(quad => Rename(quad, names)).ToList();
        return new DatasetDiff([.. renamed.Except(before)], [.. before.Except(renamed)]);
    }

    private static Quad Rename(Quad quad, IReadOnlyDictionary<BlankNode, BlankNode> names)
    {
        var (subject, predicate, @object, graph) = quad;
        return new Quad((Resource)Rename(subject), predicate, Rename(@object), graph is null ? null : (Resource)Rename(graph));

        Term Rename(Term term) => term is BlankNode node ? names[node] : term;
    }
}
