namespace LblodHarvester.Harvesting.Runs;

/// <summary>One harvest of one source.</summary>
/// <param name="Id">Its number, counting up.</param>
/// <param name="SourceId">The source.</param>
/// <param name="State">How it stands.</param>
/// <param name="StartedAt">When it was started first; a run that was killed goes on under the same number.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Reason">Why it failed or was cancelled, or null.</param>
public sealed record Run(long Id, string SourceId, RunState State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Reason);

/// <summary>How a run stands.</summary>
public enum RunState
{
    /// <summary>Under way, or killed and to be gone on with.</summary>
    Running,

    /// <summary>Every page was handled.</summary>
    Succeeded,

    /// <summary>Ended, with pages that failed.</summary>
    PagesFailed,

    /// <summary>Stopped by something that is not one page's fault; the reason says what.</summary>
    Failed,

    /// <summary>Cancelled by a person.</summary>
    Cancelled,
}
