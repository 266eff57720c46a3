namespace LblodHarvester.Harvesting.Runs;

/// <summary>What is asked of a run.</summary>
/// <param name="MaxPages">The most pages to fetch, or null for the source's own limit.</param>
/// <param name="Offline">Take every page from the archive; no request is made.</param>
public sealed record RunRequest(int? MaxPages = null, bool Offline = false);
