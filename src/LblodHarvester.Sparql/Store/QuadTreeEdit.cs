using System.Buffers;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The change of a tree: one pass from the root that goes only where something changes, so that each touched node is copied once however much
/// changes below it.
/// </summary>
internal static class QuadTreeEdit
{
    /// <summary>The root of the changed tree.</summary>
    internal static object Apply(object root, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added)
    {
        var nodes = new List<QuadChild>();
        Apply(root, removed, added, nodes);
        return QuadTreeBuilder.Root(nodes);
    }

    /// <summary>Adds a node at the end of a level; two neighbours that are half empty become one.</summary>
    internal static void Append(List<QuadChild> level, in QuadChild node)
    {
        if (level.Count > 0 && Join(level[^1], node) is { } joined)
            level[^1] = joined;
        else
            level.Add(node);
    }

    private static void Apply(object node, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added, List<QuadChild> level)
    {
        if (node is not QuadBranch branch)
        {
            Merge((QuadKey[])node, removed, added, level);
            return;
        }

        var children = new List<QuadChild>(branch.Count + 2);
        for (var i = 0; i < branch.Count; i++)
        {
            var isLast = i + 1 == branch.Count;
            var removedHere = isLast ? removed : removed[..Before(removed, branch.Firsts[i + 1])];
            var addedHere = isLast ? added : added[..Before(added, branch.Firsts[i + 1])];
            if (removedHere.IsEmpty && addedHere.IsEmpty)
                Append(children, branch[i]);
            else
                Apply(branch.Children[i], removedHere, addedHere, children);
            removed = removed[removedHere.Length..];
            added = added[addedHere.Length..];
        }

        if (children.Count > 0)
            QuadTreeBuilder.Pack(children, level);
    }

    private static int Before(ReadOnlySpan<QuadKey> keys, in QuadKey bound) => QuadSearch.Gallop(keys, 0, keys.Length, bound);

    private static void Merge(QuadKey[] leaf, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added, List<QuadChild> level)
    {
        var buffer = ArrayPool<QuadKey>.Shared.Rent(leaf.Length + added.Length);
        var count = Merge(leaf, removed, added, buffer);
        var pieces = (count + QuadTree.MaxLeaf - 1) / QuadTree.MaxLeaf;
        for (var i = 0; i < pieces; i++)
        {
            var from = (int)((long)count * i / pieces);
            var to = (int)((long)count * (i + 1) / pieces);
            Append(level, QuadChild.Of(buffer.AsSpan(from..to).ToArray()));
        }

        ArrayPool<QuadKey>.Shared.Return(buffer);
    }

    private static int Merge(ReadOnlySpan<QuadKey> leaf, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added, Span<QuadKey> merged)
    {
        int count = 0, atRemoved = 0, atAdded = 0;
        foreach (ref readonly var key in leaf)
        {
            while (atAdded < added.Length && added[atAdded] < key)
                merged[count++] = added[atAdded++];
            while (atRemoved < removed.Length && removed[atRemoved] < key)
                atRemoved++;
            var isAdded = atAdded < added.Length && added[atAdded] == key;
            if (isAdded)
                atAdded++;
            if (isAdded || atRemoved == removed.Length || removed[atRemoved] != key)
                merged[count++] = key;
        }

        added[atAdded..].CopyTo(merged[count..]);
        return count + added.Length - atAdded;
    }

    private static QuadChild? Join(in QuadChild left, in QuadChild right)
    {
        if (left.Node is QuadKey[] first && right.Node is QuadKey[] second)
            return first.Length + second.Length <= QuadTree.MaxLeaf / 2 ? QuadChild.Of([.. first, .. second]) : null;
        var (leftBranch, rightBranch) = ((QuadBranch)left.Node, (QuadBranch)right.Node);
        if (leftBranch.Count + rightBranch.Count > QuadBranch.MaxChildren / 2)
            return null;
        var children = new List<QuadChild>(leftBranch.Count + rightBranch.Count);
        for (var i = 0; i < leftBranch.Count; i++)
            children.Add(leftBranch[i]);
        for (var i = 0; i < rightBranch.Count; i++)
            children.Add(rightBranch[i]);
        return QuadChild.Of(new QuadBranch(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(children)));
    }
}
