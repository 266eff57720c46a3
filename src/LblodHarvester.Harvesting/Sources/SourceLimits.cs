namespace LblodHarvester.Harvesting.Sources;

/// <summary>Limits of one source; null takes the program's own default.</summary>
public sealed record SourceLimits
{
    /// <summary>Time between two requests to the host; 0 to 60 s.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The most pages one run fetches; at least 1.</summary>
    public int? MaxPages { get; init; }

    /// <summary>Fetch what robots.txt forbids: only with the publisher's consent; recorded with each run. Default false.</summary>
    public bool IgnoreRobots { get; init; }
}
