using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Peers;

/// <summary>A side whose every turn is in a process of its own, where nothing has run before but what the work needs.</summary>
internal sealed class ColdSide : Side
{
    private readonly Func<PeerProcess> _start;
    private readonly IReadOnlyList<JsonObject> _commands;

    /// <summary>Makes a side.</summary>
    /// <param name="name">Who it is.</param>
    /// <param name="way">How it does the work.</param>
    /// <param name="start">Starts the process.</param>
    /// <param name="commands">What the process is told in turn; the last is measured.</param>
    internal ColdSide(string name, string way, Func<PeerProcess> start, params IReadOnlyList<JsonObject> commands) : base(name) =>
        (Way, _start, _commands) = (way, start, commands);

    internal override string Way { get; }

    /// <summary>Runs once, so that every turn finds its files in the cache of the operating system.</summary>
    internal override Task WarmUpAsync() => RunAsync();

    internal override async Task<Sample> RunAsync()
    {
        using var process = _start();
        var sample = default(Sample);
        foreach (var command in _commands)
            sample = await process.DoAsync(command);
        return sample;
    }
}
