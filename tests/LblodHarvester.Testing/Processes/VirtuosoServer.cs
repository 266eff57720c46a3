using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LblodHarvester.Testing.Processes;

/// <summary>A Virtuoso 7 of the test's own: own ports, own data folder, stopped by its process id.</summary>
public sealed class VirtuosoServer : IAsyncDisposable
{
    private const string Program = "virtuoso-t";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;

    private VirtuosoServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    /// <summary>Where it answers: <c>/sparql</c>, and <c>/sparql-auth</c> for its user <c>dba</c> with the password <c>dba</c>.</summary>
    public Uri Address { get; }

    /// <summary>The settings with which <c>lblod</c> writes to it.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["LBLOD_Store__Kind"] = "Sparql",
        ["LBLOD_Store__GraphStoreUrl"] = $"{Address}sparql-graph-crud-auth",
        ["LBLOD_Store__QueryUrl"] = $"{Address}sparql",
        ["LBLOD_Store__UpdateUrl"] = $"{Address}sparql-auth",
        ["LBLOD_Store__User"] = "dba",
        ["LBLOD_Store__Password"] = "dba",
    };

    /// <summary>Starts one; skips the test, with the reason, where Virtuoso is not installed.</summary>
    public static async Task<VirtuosoServer> StartAsync()
    {
        if (!IsInstalled())
            Assert.Ignore($"{Program} is not installed: ./test.sh installs Debian's virtuoso-opensource-7 where it can.");
        var folder = Directory.CreateTempSubdirectory("lblod-virtuoso-").FullName;
        var port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder, "virtuoso.ini"), Configuration(FreePort(), port));
        var process = Process.Start(new ProcessStartInfo(Program, ["+foreground", "+configfile", "virtuoso.ini"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{Program} could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new VirtuosoServer(process, folder, port);
        await server.WaitUntilReadyAsync();
        return server;
    }

    /// <summary>Ends it and takes its folder away.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, Program)));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit && !_process.HasExited)
        {
            try
            {
                using var response = await http.GetAsync(new Uri(Address, "/sparql?query=ASK%7B%7D"));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        var log = Path.Combine(_folder, "virtuoso.log");
        var text = File.Exists(log) ? await File.ReadAllTextAsync(log) : "no log";
        await DisposeAsync();
        Assert.Fail($"{Program} did not answer within {StartLimit.TotalSeconds:0} s:\n{text}");
    }

    private static string Configuration(int sqlPort, int httpPort) => string.Create(CultureInfo.InvariantCulture, $"""
        [Database]
        DatabaseFile = virtuoso.db
        ErrorLogFile = virtuoso.log
        LockFile = virtuoso.lck
        TransactionFile = virtuoso.trx
        xa_persistent_file = virtuoso.pxa
        FileExtend = 200
        MaxCheckpointRemap = 2000
        TempStorage = TempDatabase

        [TempDatabase]
        DatabaseFile = virtuoso-temp.db
        TransactionFile = virtuoso-temp.trx
        MaxCheckpointRemap = 2000

        [Parameters]
        ServerPort = 127.0.0.1:{sqlPort}
        DisableUnixSocket = 1
        ServerThreads = 20
        CheckpointInterval = 60
        NumberOfBuffers = 20000
        MaxDirtyBuffers = 15000
        CaseMode = 2
        DirsAllowed = .

        [HTTPServer]
        ServerPort = 127.0.0.1:{httpPort}
        ServerRoot = .
        ServerThreads = 10
        MaxClientConnections = 10
        EnabledDavVSP = 0

        [SPARQL]
        ResultSetMaxRows = 1000000
        MaxQueryExecutionTime = 60

        """);
}
