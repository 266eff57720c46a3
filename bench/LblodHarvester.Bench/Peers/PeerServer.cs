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
    internal static async Task ServeAsync(IReadOnlyDictionary<string, Func<JsonObject, long>> ways, TextReader input, TextWriter output)
    {
        while (await input.ReadLineAsync() is { } line)
        {
            var command = JsonNode.Parse(line)!.AsObject();
            var work = ways[(string)command["way"]!];
            var sample = Sample.Of(() => work(command));
            var answer = new PeerAnswer(sample.Milliseconds, sample.Count, sample.AllocatedBytes, Error: null);
            await output.WriteLineAsync(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
            await output.FlushAsync();
        }
    }
}
