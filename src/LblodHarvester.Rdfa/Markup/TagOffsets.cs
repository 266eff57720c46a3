namespace LblodHarvester.Rdfa;

/// <summary>The start tags that made an element.</summary>
/// <param name="Offsets">Their offsets, in order.</param>
/// <param name="IsCopy">Whether the element is a copy that the tree construction made of one that was written elsewhere.</param>
internal readonly record struct TagOffsets(List<int> Offsets, bool IsCopy)
{
    internal static readonly TagOffsets None = new([], IsCopy: false);
}
