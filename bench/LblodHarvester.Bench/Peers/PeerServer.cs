using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Peers;

/// <summary>This program as a peer: what it does in a process of its own, by commands of the same form as <c>bench/peers/serve.mjs</c> takes.</summary>
internal static class PeerServer
{
    /// <summary>Does the commands, one a line, until there are no more.</summary>
    /// <param name="ways">The work by the name of its way; gives the count. What it throws ends the process.</param>
    /// <param name="input">Where the commands come from.</param>
    /// <param name="output">Where the answers go.</param>
    internal static Task ServeAsync(IReadOnlyDictionary<string, Func<JsonObject, long>> ways, TextReader input, TextWriter output) =>
        ServeAsync(command => Task.FromResult(Sample.Of(() => ways[NameOf(command)](command))), input, output);

    /// <inheritdoc cref="ServeAsync(IReadOnlyDictionary{string, Func{JsonObject, long}}, TextReader, TextWriter)"/>
    internal static Task ServeAsync(IReadOnlyDictionary<string, Func<JsonObject, Task<long>>> ways, TextReader input, TextWriter output) =>
        ServeAsync(command => Sample.OfAsync(() => ways[NameOf(command)](command)), input, output);

    private static async Task ServeAsync(Func<JsonObject, Task<Sample>> work, TextReader input, TextWriter output)
    {
        while (await input.ReadLineAsync() is { } line)
        {
            var sample = await work(JsonNode.Parse(line)!.AsObject());
            var answer = new PeerAnswer(sample.Milliseconds, sample.Count, sample.AllocatedBytes, Error: null);
            await output.WriteLineAsync(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
            await output.FlushAsync();
        }
    }

    private static string NameOf(JsonObject command) => (string)command["way"]!;
}
