using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Answers;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>One of the stores that are compared: a process that answers SPARQL over HTTP on the loopback.</summary>
internal abstract class BenchStore : IAsyncDisposable
{
    // A query without data: whoever answers it listens.
    private const string Listening = "ASK {}";

    // A query that needs the data.
    private const string First = "SELECT ?z WHERE {?z a <http://data.vlaanderen.be/ns/besluit#Zitting>} LIMIT 1";

    private const int PollMilliseconds = 10;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(30);

    private protected BenchStore(string name) => Name = name;

    /// <summary>Who it is.</summary>
    internal string Name { get; }

    /// <summary>Where it answers, from its start.</summary>
    internal Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The process.</summary>
    private protected abstract int ProcessId { get; }

    /// <summary>Whether the process has ended by itself.</summary>
    private protected abstract bool HasEnded { get; }

    /// <summary>Starts the store anew without any data, until it answers.</summary>
    internal async Task StartEmptyAsync()
    {
        await StopAsync();
        await ForgetAsync();
        await StartAsync(null, Listening);
    }

    /// <summary>Starts the store with what it loaded before; gives the milliseconds from the start of its process to its first answer.</summary>
    internal async Task<double> RestartAsync(StoreData data)
    {
        await StopAsync();
        return await StartAsync(data, First);
    }

    /// <summary>The files that it loads.</summary>
    internal virtual IReadOnlyList<string> FilesOf(StoreData data) => [data.File];

    /// <summary>Loads the data into the store that was started empty; gives the milliseconds until it was durable, as far as the store is, and could be asked.</summary>
    internal abstract Task<double> LoadAsync(StoreData data);

    /// <summary>The bytes on the managed heap, without garbage; null where there is none.</summary>
    internal virtual Task<long?> HeapBytesAsync() => Task.FromResult<long?>(null);

    /// <summary>The bytes of memory that the process has: its resident set.</summary>
    internal long ResidentBytes()
    {
        using var process = Process.GetProcessById(ProcessId);
        return process.WorkingSet64;
    }

    /// <summary>Moves it to some cores.</summary>
    internal Task MoveAsync(string cores) => Cores.MoveAsync(ProcessId, cores);

    /// <summary>Ends the process, where there is one.</summary>
    internal abstract Task StopAsync();

    /// <summary>Ends the process and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await ForgetAsync();
    }

    /// <summary>Starts the process; it need not listen on return.</summary>
    /// <param name="data">What it loaded before; null for none.</param>
    /// <param name="port">The port on which it is to answer.</param>
    private protected abstract Task LaunchAsync(StoreData? data, int port);

    /// <summary>Removes the data.</summary>
    private protected abstract Task ForgetAsync();

    /// <summary>The address of its endpoint.</summary>
    private protected static Uri EndpointOn(int port) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/sparql"));

    /// <summary>A port that nobody listens on.</summary>
    private protected static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<double> StartAsync(StoreData? data, string query)
    {
        var port = FreePort();
        Address = EndpointOn(port);
        using var client = new QueryClient();
        var watch = Stopwatch.StartNew();
        await LaunchAsync(data, port);
        while (!client.IsAnswered(Address, query))
        {
            if (HasEnded)
                throw new BenchException($"{Name} ended while it started; its last words are above.");
            if (watch.Elapsed > StartLimit)
                throw new BenchException($"{Name} did not answer within {StartLimit.TotalMinutes:0} minutes.");
            await Task.Delay(PollMilliseconds);
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
