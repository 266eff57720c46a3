using System.Globalization;
using System.Text.Json.Nodes;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>
/// Our program in a process of its own, put together as <c>lblod serve</c> does it: its <c>/sparql</c> answers over HTTP, and it takes commands as the
/// peers do.
/// </summary>
internal static class StoreServer
{
    /// <summary>The command of <c>bench</c> that runs it.</summary>
    internal const string Command = "sparql-serve";

    private static readonly QueryOptions Unlimited = new() { Limits = QueryLimits.None };

    /// <summary>Opens the store of a folder, answers on a port of the loopback, and does the commands that come on standard input.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="port">The port.</param>
    internal static async Task RunAsync(string folder, int port)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var settings = new Settings { DataFolder = folder };
        await using var workspace = await CompositionRoot.OpenAsync(settings, $"bench {Command}", url, NullLoggerFactory.Instance, CancellationToken.None);
        await using var app = WebHost.Create(workspace, url, NullLoggerFactory.Instance);
        await app.ListenAsync(Command, CancellationToken.None);
        var store = workspace.Sparql;
        await using var replacement = new PageReplacement(store);
        var ways = new Dictionary<string, Func<JsonObject, Task<long>>>
        {
            [StoreCommand.Loading] = command => LoadAsync((IQuadLoader)store, (string)command["file"]!),
            [StoreCommand.Measuring] = _ => Task.FromResult(HeapBytes()),
            [StoreCommand.Explaining] = command => ExplainAsync((IQueryPlans)store, (string)command["query"]!, (string)command["out"]!),
            [StoreCommand.StartingToReplace] = _ => replacement.StartAsync(Register.Graph),
            [StoreCommand.EndingToReplace] = _ => replacement.StopAsync(),
        };
        await PeerServer.ServeAsync(ways, Console.In, Console.Out);
    }

    private static async Task<long> LoadAsync(IQuadLoader store, string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        var count = 0L;
        var quads = RdfReader.ReadQuads(stream, RdfFormat.FromFileName(file), file).Select(quad =>
        {
            count++;
            return quad;
        });
        await store.LoadAsync(quads, null, CancellationToken.None);
        return count;
    }

    private static async Task<long> ExplainAsync(IQueryPlans store, string query, string file)
    {
        var plan = store.Explain(SparqlQuery.Parse(query), Unlimited, CancellationToken.None);
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
