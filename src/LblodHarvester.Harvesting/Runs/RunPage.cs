namespace LblodHarvester.Harvesting.Runs;

/// <summary>One address in the frontier of a run, and what became of it.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Url">The address, canonical.</param>
/// <param name="Referrer">The page that linked to it, or null for the start.</param>
/// <param name="State">What became of it.</param>
/// <param name="Step">The step that failed, or null.</param>
/// <param name="Reason">Why it failed or was passed over, in words; null when all went well.</param>
public sealed record RunPage(long RunId, Uri Url, Uri? Referrer, RunPageState State, FlowStep? Step, string? Reason);

/// <summary>What became of an address in the frontier.</summary>
public enum RunPageState
{
    /// <summary>To be fetched.</summary>
    Queued,

    /// <summary>Published, or an overview whose links were followed.</summary>
    Done,

    /// <summary>Fetched and found the same as what is published.</summary>
    Unchanged,

    /// <summary>Known by name only: a document that is not HTML, or forbidden by robots.txt.</summary>
    Recorded,

    /// <summary>Failed in a step.</summary>
    Failed,
}

/// <summary>The steps of the flow that a page goes through.</summary>
public enum FlowStep
{
    /// <summary>Fetching.</summary>
    Crawl,

    /// <summary>Writing the response to the archive.</summary>
    Archive,

    /// <summary>Reading RDFa.</summary>
    Extract,

    /// <summary>Repairing and quarantining.</summary>
    Normalise,

    /// <summary>Checking shapes and the five fields.</summary>
    Validate,

    /// <summary>Writing the page graph.</summary>
    Publish,

    /// <summary>Deciding on and entering the report.</summary>
    Notify,
}
