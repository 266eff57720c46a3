namespace LblodHarvester.Sparql.Store;

/// <summary>Makes whole trees and levels of trees.</summary>
internal static class QuadTreeBuilder
{
    /// <summary>A tree of sorted keys without repetition.</summary>
    internal static QuadTree Build(QuadOrder order, ReadOnlySpan<QuadKey> sorted)
    {
        if (sorted.IsEmpty)
            return new QuadTree(order);
        var leaves = new List<QuadChild>((sorted.Length / QuadTree.MaxLeaf) + 1);
        for (var rest = sorted; !rest.IsEmpty; rest = rest[Math.Min(QuadTree.MaxLeaf, rest.Length)..])
            leaves.Add(QuadChild.Of(rest[..Math.Min(QuadTree.MaxLeaf, rest.Length)].ToArray()));
        return new QuadTree(order, Root(leaves));
    }

    /// <summary>The root over nodes of one level; an empty leaf when there are none.</summary>
    internal static object Root(List<QuadChild> nodes)
    {
        while (nodes.Count > 1)
        {
            var parents = new List<QuadChild>((nodes.Count / QuadBranch.MaxChildren) + 1);
            Pack(nodes, parents);
            nodes = parents;
        }

        var root = nodes.Count == 0 ? Array.Empty<QuadKey>() : nodes[0].Node;
        while (root is QuadBranch { Count: 1 } branch)
            root = branch.Children[0];
        return root;
    }

    /// <summary>Puts branches over nodes of one level: as few as can be, and of even size.</summary>
    internal static void Pack(List<QuadChild> nodes, List<QuadChild> parents)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes);
        var count = (all.Length + QuadBranch.MaxChildren - 1) / QuadBranch.MaxChildren;
        for (var i = 0; i < count; i++)
        {
            var from = (int)((long)all.Length * i / count);
            var to = (int)((long)all.Length * (i + 1) / count);
            QuadTreeEdit.Append(parents, QuadChild.Of(new QuadBranch(all[from..to])));
        }
    }
}
