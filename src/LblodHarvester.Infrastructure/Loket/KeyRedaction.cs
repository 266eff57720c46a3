using System.Text.Json;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Infrastructure.Loket;

/// <summary>
/// Takes the key out of text that comes from outside: an answer may repeat what was sent, and answers are logged and stored.
/// </summary>
internal static class KeyRedaction
{
    private const string Hidden = "(key not shown)";

    internal static string Hide(string text, LoketCredentials credentials)
    {
        if (credentials.Key.Length == 0)
            return text;
        var asJson = JsonSerializer.Serialize(credentials.Key)[1..^1];
        return text
            .Replace(credentials.Key, Hidden, StringComparison.Ordinal)
            .Replace(asJson, Hidden, StringComparison.Ordinal)
            .Replace(Uri.EscapeDataString(credentials.Key), Hidden, StringComparison.Ordinal);
    }
}
