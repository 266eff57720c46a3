namespace LblodHarvester.Infrastructure.Scheduling;

/// <summary>How scheduled runs share the machine.</summary>
public sealed record SchedulingOptions
{
    /// <summary>How many runs go on at a time; 1 to 64. One more waits for its turn, it is not skipped. Default 2.</summary>
    public int MaxConcurrentRuns { get; init; } = 2;
}
