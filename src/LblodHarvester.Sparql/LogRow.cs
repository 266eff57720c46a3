namespace LblodHarvester.Sparql;

/// <summary>Some triples of a part of a graph.</summary>
/// <param name="Graph">The identifier of the graph's name.</param>
/// <param name="Part">The identifier of the part's name; 0 for what belongs to no part.</param>
/// <param name="Kind">Which rows it replaces.</param>
/// <param name="Content">The triples; when empty, there is no row, and what it replaces is removed.</param>
public sealed record LogRow(uint Graph, uint Part, LogRowKind Kind, ReadOnlyMemory<byte> Content);
