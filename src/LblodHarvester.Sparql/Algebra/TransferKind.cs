namespace LblodHarvester.Sparql.Algebra;

/// <summary>How a graph's triples go to another.</summary>
internal enum TransferKind
{
    /// <summary>They replace what was there.</summary>
    Copy,

    /// <summary>They replace what was there, and the source is dropped.</summary>
    Move,

    /// <summary>They come beside what was there.</summary>
    Add,
}
