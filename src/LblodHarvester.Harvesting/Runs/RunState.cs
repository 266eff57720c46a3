namespace LblodHarvester.Harvesting.Runs;

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
