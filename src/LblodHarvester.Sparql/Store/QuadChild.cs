namespace LblodHarvester.Sparql.Store;

/// <summary>A node as its parent knows it.</summary>
/// <param name="Node">A <see cref="QuadBranch"/>, or the keys of a leaf.</param>
/// <param name="First">The first key below it.</param>
/// <param name="Total">How many keys are below it.</param>
internal readonly record struct QuadChild(object Node, QuadKey First, long Total)
{
    internal static QuadChild Of(QuadKey[] leaf) => new(leaf, leaf[0], leaf.Length);

    internal static QuadChild Of(QuadBranch branch) => new(branch, branch.Firsts[0], branch.Total);
}
