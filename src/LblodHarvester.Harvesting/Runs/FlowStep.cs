namespace LblodHarvester.Harvesting.Runs;

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
