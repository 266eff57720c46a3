namespace LblodHarvester.Rdfa;

/// <summary>The start tags that made an element: one; none when the tree construction made it up; or several, whose attributes it joined.</summary>
/// <param name="First">The offset of the first, or -1.</param>
/// <param name="IsCopy">Whether the element is a copy that the tree construction made of one that was written elsewhere.</param>
/// <param name="Later">The offsets of the others.</param>
internal readonly record struct TagOffsets(int First, bool IsCopy = false, IReadOnlyList<int>? Later = null)
{
    internal static readonly TagOffsets None = new(-1);
}
