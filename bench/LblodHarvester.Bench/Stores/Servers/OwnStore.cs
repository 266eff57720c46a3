using System.Diagnostics;
using System.Globalization;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>The embedded store, durable in SQLite.</summary>
/// <param name="host">The program as it is installed.</param>
internal sealed class OwnStore(PublishedHost host) : CommandedStore(Side.OwnName)
{
    private readonly string _folder = Path.Combine(BenchFolders.Artifacts, "store-lblod");

    internal override async Task<long?> HeapBytesAsync() => (await DoAsync(StoreCommand.Measure())).Count;

    /// <summary>Writes the plan of a query to a file, with what was expected and what was found.</summary>
    internal Task ExplainAsync(string query, string file) => DoAsync(StoreCommand.Explain(query, file));

    /// <summary>Replaces pages while it is asked; gives how many in a second.</summary>
    /// <param name="asking">Asks.</param>
    internal async Task<double> ReplaceWhileAsync(Func<Task> asking)
    {
        var watch = Stopwatch.StartNew();
        await DoAsync(StoreCommand.StartToReplace());
        await asking();
        var replaced = await DoAsync(StoreCommand.EndToReplace());
        return replaced.Count / watch.Elapsed.TotalSeconds;
    }

    private protected override PeerProcess Launch(StoreData? data, int port) => PeerProcess.StartOwnOnBothCores(
        host, StoreServer.Command, "--folder", _folder, "--port", port.ToString(CultureInfo.InvariantCulture));

    private protected override Task ForgetAsync()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
