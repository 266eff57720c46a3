namespace LblodHarvester.Sparql.Store;

/// <summary>What the store knows of a part of a graph, or of what belongs to no part. Immutable.</summary>
/// <param name="Subjects">The part's subjects, sorted; they say which of the graph's quads are its own. Empty for what belongs to no part.</param>
/// <param name="Changed">How many triples the log's rows have changed since the part was last written as a whole.</param>
internal sealed record PartState(uint[] Subjects, long Changed)
{
    internal static PartState None { get; } = new([], 0);

    internal bool Owns(uint subject) => Array.BinarySearch(Subjects, subject) >= 0;
}
