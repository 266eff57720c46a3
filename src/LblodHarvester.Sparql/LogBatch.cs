namespace LblodHarvester.Sparql;

/// <summary>A part of what is appended to a log.</summary>
public sealed record LogBatch
{
    /// <summary>A block of terms that comes before the rows; empty when they need none.</summary>
    public ReadOnlyMemory<byte> Terms { get; init; }

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<LogRow> Rows { get; init; } = [];

    /// <summary>Whether what <see cref="IGraphLog.ReadFormerAsync"/> gives is removed.</summary>
    public bool RemovesFormer { get; init; }
}
