using System.Diagnostics;
using System.Globalization;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>Virtuoso 7: own ports and own folder; loaded with its bulk loader, a thread for each core.</summary>
internal sealed class VirtuosoStore() : BenchStore("virtuoso")
{
    private const string Program = "virtuoso-t";
    private const string Loading = "rdf_loader_run();";

    // Of two loaders that deadlock one gives a file up, which is then loaded again, by one alone.
    private const string Failed = "ll_error is not null";
    private const int MostTries = 3;

    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromMinutes(5);

    private readonly string _folder = Path.Combine(BenchFolders.Artifacts, "store-virtuoso");
    private Process? _process;
    private int _sqlPort;

    private protected override int ProcessId => Running.Id;

    private protected override bool HasEnded => Running.HasExited;

    private Process Running => _process ?? throw new InvalidOperationException($"{Name} is not running.");

    internal override IReadOnlyList<string> FilesOf(StoreData data) => data.Parts;

    internal override async Task<double> LoadAsync(StoreData data)
    {
        var watch = Stopwatch.StartNew();
        await DoAsync($"ld_dir('{Path.GetDirectoryName(data.Parts[0])}', '*.nq', 'urn:none');");
        await Task.WhenAll(DoAsync(Loading), DoAsync(Loading));
        for (var time = 0; time < MostTries && await CountAsync(Failed) > 0; time++)
        {
            await DoAsync($"update DB.DBA.load_list set ll_state = 0, ll_error = null where {Failed};");
            await DoAsync(Loading);
        }

        await DoAsync("checkpoint;");
        watch.Stop();
        return await CountAsync("ll_state = 2 and ll_error is null") == data.Parts.Count
            ? watch.Elapsed.TotalMilliseconds
            : throw new BenchException($"Virtuoso did not load all of {data.File}: {await DoAsync($"select ll_file, ll_error from DB.DBA.load_list where {Failed};")}");
    }

    internal override async Task StopAsync()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
        {
            // One that does not listen yet, or no more, has nothing to keep.
            if ((await IsqlAsync("shutdown;")).Status != 0)
                _process.Kill();
            using var limit = new CancellationTokenSource(ShutdownLimit);
            await _process.WaitForExitAsync(limit.Token);
        }

        _process.Dispose();
        _process = null;
    }

    private protected override async Task LaunchAsync(StoreData? data, int port)
    {
        Directory.CreateDirectory(_folder);
        _sqlPort = FreePort();
        await File.WriteAllTextAsync(Path.Combine(_folder, VirtuosoSettings.File), VirtuosoSettings.Of(_sqlPort, port, BenchFolders.Artifacts));
        var start = Cores.StartOnBoth(Program, ["+foreground", "+configfile", VirtuosoSettings.File]);
        start.WorkingDirectory = _folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private protected override Task ForgetAsync()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task<int> CountAsync(string condition)
    {
        var output = await DoAsync($"select count(*) from DB.DBA.load_list where {condition};");
        return int.Parse(output.Split('\n')[^1], CultureInfo.InvariantCulture);
    }

    private async Task<string> DoAsync(string statement)
    {
        var (status, output) = await IsqlAsync(statement);
        return status == 0 && !output.Contains("*** Error", StringComparison.Ordinal)
            ? output.Trim()
            : throw new BenchException($"Virtuoso could not do '{statement}': {output.Trim()}");
    }

    private async Task<(int Status, string Output)> IsqlAsync(string statement)
    {
        string[] arguments =
        [
            FormattableString.Invariant($"127.0.0.1:{_sqlPort}"), "dba", "dba", "VERBOSE=OFF", "BANNER=OFF", "PROMPT=OFF", "ERRORS=STDOUT", $"exec={statement}",
        ];
        using var process = Process.Start(new ProcessStartInfo("isql-vt", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
