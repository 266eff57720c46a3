namespace LblodHarvester.Sparql;

/// <summary>What the store does when it is opened or loads quads, in this order.</summary>
public enum StoreStep
{
    /// <summary>It reads the terms of its log.</summary>
    ReadingTerms,

    /// <summary>It reads quads.</summary>
    ReadingQuads,

    /// <summary>It sorts the quads that were read, and makes them durable.</summary>
    Indexing,
}
