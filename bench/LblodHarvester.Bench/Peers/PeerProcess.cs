using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Peers;

/// <summary>A Node process that lives as long as the benchmark, takes a command as a line of JSON and answers with one.</summary>
internal sealed class PeerProcess : IDisposable
{
    private const string HeapInMegabytes = "14000";

    private readonly Process _process;
    private readonly string _script;

    private PeerProcess(Process process, string script) => (_process, _script) = (process, script);

    /// <summary>Starts a script of <c>bench/peers</c>. It inherits the core that this process is pinned to.</summary>
    /// <exception cref="BenchException">The peers are not installed, or Node cannot be started.</exception>
    internal static PeerProcess Start(string script)
    {
        if (!Directory.Exists(Path.Combine(BenchFolders.Peers, "node_modules")))
            throw new BenchException($"The peers are not installed in {BenchFolders.Peers}: run bench/run.sh, or 'npm ci' there.");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = BenchFolders.Peers,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { "--expose-gc", $"--max-old-space-size={HeapInMegabytes}", script },
        };
        try
        {
            return new PeerProcess(Process.Start(start)!, script);
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new BenchException("Node.js cannot be started; the peers need version 20 or newer on the path.", cause);
        }
    }

    /// <summary>Has a command carried out.</summary>
    /// <exception cref="BenchException">The peer answers with an error, or ends.</exception>
    internal async Task<Sample> DoAsync(JsonObject command)
    {
        await _process.StandardInput.WriteLineAsync(command.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync()
            ?? throw new BenchException($"{_script} ended while it did {command.ToJsonString()}; its last words are above.");
        var answer = JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!;
        return answer.Error is null
            ? new Sample(answer.Ms, answer.Quads, (long)answer.Bytes)
            : throw new BenchException($"{_script} could not do {command.ToJsonString()}: {answer.Error}");
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Kill();
        _process.Dispose();
    }

    private sealed record Answer(double Ms, long Quads, double Bytes, string? Error);
}
