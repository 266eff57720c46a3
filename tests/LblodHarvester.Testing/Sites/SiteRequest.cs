namespace LblodHarvester.Testing.Sites;

/// <summary>A request as a site saw it.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="At">When it came in.</param>
/// <param name="Headers">Its headers.</param>
public sealed record SiteRequest(string Path, DateTimeOffset At, IReadOnlyDictionary<string, string> Headers);
