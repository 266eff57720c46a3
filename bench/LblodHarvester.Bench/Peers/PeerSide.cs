using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Peers;

/// <summary>A peer's side. It may know more than one way; the one that is fastest when warm is kept.</summary>
internal sealed class PeerSide : Side
{
    private readonly PeerProcess _process;
    private readonly IReadOnlyList<string> _ways;
    private readonly JsonObject _command;
    private string? _chosen;

    /// <summary>Makes a side.</summary>
    /// <param name="name">Who it is.</param>
    /// <param name="process">Its process.</param>
    /// <param name="ways">The names of the ways it knows.</param>
    /// <param name="command">What each way is told.</param>
    internal PeerSide(string name, PeerProcess process, IReadOnlyList<string> ways, JsonObject command) : base(name) =>
        (_process, _ways, _command) = (process, ways, command);

    /// <summary>How many turns each way has that are not measured.</summary>
    internal int WarmUpRounds { get; init; } = 1;

    /// <summary>What the way is called in the tables, where its name does not say it.</summary>
    internal string? Label { get; init; }

    internal override string Way => Label ?? _chosen ?? string.Join(" or ", _ways);

    internal override async Task WarmUpAsync()
    {
        var fastest = double.MaxValue;
        foreach (var way in _ways)
        {
            for (var round = 0; round < WarmUpRounds; round++)
                await DoAsync(way);
            if (_ways.Count == 1)
            {
                _chosen = way;
                return;
            }

            var milliseconds = (await DoAsync(way)).Milliseconds;
            if (milliseconds < fastest)
                (fastest, _chosen) = (milliseconds, way);
        }
    }

    internal override Task<Sample> RunAsync() => DoAsync(_chosen ?? _ways[0]);

    private async Task<Sample> DoAsync(string way)
    {
        var command = _command.DeepClone().AsObject();
        command["way"] = way;
        command["times"] = Times;
        return (await _process.DoAsync(command)).Over(Times);
    }
}
