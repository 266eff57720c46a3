namespace LblodHarvester.Sparql;

/// <summary>What one query may take. What goes over is a <see cref="QueryLimitException"/>, not a shorter answer.</summary>
public sealed record QueryLimits
{
    /// <summary>No limits but those of the machine.</summary>
    public static QueryLimits None { get; } = new() { Timeout = System.Threading.Timeout.InfiniteTimeSpan, MaxRows = long.MaxValue, MaxMemoryBytes = long.MaxValue };

    /// <summary>How long it may take, the reading of its answer included. Default: 60 s. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many solutions or triples the answer may have. Default: 10 million.</summary>
    public long MaxRows { get; init; } = 10_000_000;

    /// <summary>How many bytes its tables may take: of joins, groups, sorting, distinct solutions and terms of its own. Default: 1 GiB.</summary>
    public long MaxMemoryBytes { get; init; } = 1L << 30;
}
