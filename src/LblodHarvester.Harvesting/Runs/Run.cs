namespace LblodHarvester.Harvesting.Runs;

/// <summary>One harvest of one source.</summary>
/// <param name="Id">Its number, counting up.</param>
/// <param name="SourceId">The source.</param>
/// <param name="State">How it stands.</param>
/// <param name="StartedAt">When it was started first; a run that was killed goes on under the same number.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Reason">Why it failed or was cancelled, or null.</param>
public sealed record Run(long Id, string SourceId, RunState State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Reason);
