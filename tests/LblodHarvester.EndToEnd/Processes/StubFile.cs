using System.Text.Json;

namespace LblodHarvester.EndToEnd.Processes;

/// <summary>Looks into the file in which the demo's Loket keeps what it accepted, once the demo has ended.</summary>
internal static class StubFile
{
    internal static string PathOf(string dataFolder) => Path.Combine(dataFolder, "loket-stub.jsonl");

    /// <summary>Every list that was accepted, as often as it was.</summary>
    internal static IReadOnlyList<string> ListAccepted(string dataFolder) =>
    [
        .. File.ReadLines(PathOf(dataFolder))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(entry => entry.GetProperty("event").GetString() == "accepted")
            .Select(entry => entry.GetProperty("submittedResource").GetString()!),
    ];
}
