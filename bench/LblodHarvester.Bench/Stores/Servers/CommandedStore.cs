using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>A store whose process takes commands on its standard input.</summary>
internal abstract class CommandedStore : BenchStore
{
    private PeerProcess? _process;

    private protected CommandedStore(string name) : base(name)
    {
    }

    private protected override int ProcessId => Running.Id;

    private protected override bool HasEnded => Running.HasEnded;

    private PeerProcess Running => _process ?? throw new InvalidOperationException($"{Name} is not running.");

    internal override async Task<double> LoadAsync(StoreData data)
    {
        var sample = await DoAsync(StoreCommand.Load(data.File));
        return sample.Count == data.Quads
            ? sample.Milliseconds
            : throw new BenchException($"{Name} loaded {sample.Count} quads of {data.File}, which has {data.Quads}.");
    }

    internal override Task StopAsync()
    {
        _process?.Dispose();
        _process = null;
        return Task.CompletedTask;
    }

    private protected Task<Sample> DoAsync(JsonObject command) => Running.DoAsync(command);

    private protected override Task LaunchAsync(StoreData? data, int port)
    {
        _process = Launch(data, port);
        return Task.CompletedTask;
    }

    /// <summary>Starts the process.</summary>
    private protected abstract PeerProcess Launch(StoreData? data, int port);
}
