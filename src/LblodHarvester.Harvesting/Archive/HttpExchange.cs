namespace LblodHarvester.Harvesting.Archive;

/// <summary>One HTTP request and its response.</summary>
/// <param name="Url">The address asked.</param>
/// <param name="At">When the response was complete.</param>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The response headers as sent, in order.</param>
/// <param name="Body">The body, content codings removed.</param>
public sealed record HttpExchange(
    Uri Url,
    DateTimeOffset At,
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>The first header of that name, or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
