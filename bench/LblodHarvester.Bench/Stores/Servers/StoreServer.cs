using System.Text.Json.Nodes;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>Our store in a process of its own: it answers over HTTP, and takes commands as the peers do.</summary>
internal static class StoreServer
{
    /// <summary>The command of <c>bench</c> that runs it.</summary>
    internal const string Command = "sparql-serve";

    /// <summary>Opens the store of a folder, answers on a port of the loopback, and does the commands that come on standard input.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="port">The port.</param>
    internal static async Task RunAsync(string folder, int port)
    {
        using var data = DataFolder.Open(folder, $"bench {Command}", null);
        using var database = await SqliteDatabase.OpenAsync(data.DatabasePath, CancellationToken.None);
        var options = new EmbeddedStoreOptions { IsInDefaultGraph = _ => true };
        using var store = await EmbeddedStore.OpenAsync(new SqliteGraphLog(database), options, CancellationToken.None);
        await using var endpoint = QueryEndpoint.Create(store, port);
        await endpoint.StartAsync();
        await using var replacement = new PageReplacement(store);
        var ways = new Dictionary<string, Func<JsonObject, Task<long>>>
        {
            [StoreCommand.Loading] = command => LoadAsync(store, (string)command["file"]!),
            [StoreCommand.Measuring] = _ => Task.FromResult(HeapBytes()),
            [StoreCommand.Explaining] = command => ExplainAsync(store, (string)command["query"]!, (string)command["out"]!),
            [StoreCommand.StartingToReplace] = _ => Task.FromResult(replacement.Start(Register.Graph)),
            [StoreCommand.EndingToReplace] = _ => replacement.StopAsync(),
        };
        await PeerServer.ServeAsync(ways, Console.In, Console.Out);
    }

    private static async Task<long> LoadAsync(EmbeddedStore store, string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        return await store.LoadAsync(RdfReader.ReadQuads(stream, RdfFormat.FromFileName(file), file), null, null, CancellationToken.None);
    }

    private static async Task<long> ExplainAsync(EmbeddedStore store, string query, string file)
    {
        var plan = store.Explain(SparqlQuery.Parse(query), isCarriedOut: true, new QueryOptions { Limits = QueryLimits.None });
        await File.WriteAllTextAsync(file, $"{query}\n\n{plan}\n");
        return plan.Length;
    }

    // What lives: the heap after it was collected and made compact.
    private static long HeapBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
