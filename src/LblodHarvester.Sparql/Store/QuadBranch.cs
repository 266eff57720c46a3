namespace LblodHarvester.Sparql.Store;

/// <summary>
/// An inner node of a tree, immutable: its children, which are all branches or all leaves (a leaf is an array of its keys), the first key
/// below each, and how many there are below each.
/// </summary>
internal sealed class QuadBranch
{
    /// <summary>How many children a branch has at most.</summary>
    internal const int MaxChildren = 64;

    internal QuadBranch(ReadOnlySpan<QuadChild> children)
    {
        Children = new object[children.Length];
        Firsts = new QuadKey[children.Length];
        Totals = new long[children.Length];
        for (var i = 0; i < children.Length; i++)
        {
            (Children[i], Firsts[i], Totals[i]) = (children[i].Node, children[i].First, children[i].Total);
            Total += children[i].Total;
        }
    }

    internal object[] Children { get; }

    internal QuadKey[] Firsts { get; }

    internal long[] Totals { get; }

    /// <summary>How many keys are below it.</summary>
    internal long Total { get; }

    internal int Count => Children.Length;

    internal QuadChild this[int index] => new(Children[index], Firsts[index], Totals[index]);

    /// <summary>The child below which a key is, if it is anywhere.</summary>
    internal int Find(in QuadKey key) => Math.Max(QuadSearch.UpperBound(Firsts, 0, Firsts.Length, key) - 1, 0);
}
