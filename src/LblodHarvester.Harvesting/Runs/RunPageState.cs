namespace LblodHarvester.Harvesting.Runs;

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
