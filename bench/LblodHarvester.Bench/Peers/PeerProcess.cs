using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Peers;

/// <summary>A process that takes a command as a line of JSON, does what it says and answers with one: Node with a peer in it, or our own program.</summary>
internal sealed class PeerProcess : IDisposable
{
    private const string HeapInMegabytes = "14000";

    private readonly Process _process;
    private readonly string _name;

    private PeerProcess(Process process, string name) => (_process, _name) = (process, name);

    /// <summary>Starts a script of <c>bench/peers</c>. It inherits the core that this process is pinned to.</summary>
    /// <exception cref="BenchException">The peers are not installed, or Node cannot be started.</exception>
    internal static PeerProcess Start(string script)
    {
        if (!Directory.Exists(Path.Combine(BenchFolders.Peers, "node_modules")))
            throw new BenchException($"The peers are not installed in {BenchFolders.Peers}: run bench/run.sh, or 'npm ci' there.");
        try
        {
            return Start(script, "node", ["--expose-gc", $"--max-old-space-size={HeapInMegabytes}", script]);
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new BenchException("Node.js cannot be started; the peers need version 20 or newer on the path.", cause);
        }
    }

    /// <summary>Starts this program anew, to do what a command of it says (<see cref="PeerServer"/>).</summary>
    internal static PeerProcess StartOwn(string command) => Start($"bench {command}", "dotnet", [typeof(PeerProcess).Assembly.Location, command]);

    /// <summary>Has a command carried out.</summary>
    /// <exception cref="BenchException">The peer answers with an error, or ends.</exception>
    internal async Task<Sample> DoAsync(JsonObject command)
    {
        await _process.StandardInput.WriteLineAsync(command.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync()
            ?? throw new BenchException($"{_name} ended while it did {command.ToJsonString()}; its last words are above.");
        var answer = JsonSerializer.Deserialize<PeerAnswer>(line, JsonSerializerOptions.Web)!;
        return answer.Error is null
            ? new Sample(answer.Ms, answer.Count, (long)answer.Bytes)
            : throw new BenchException($"{_name} could not do {command.ToJsonString()}: {answer.Error}");
    }

    /// <summary>Ends the process, and waits until it has: what it still does would be in the next figure.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static PeerProcess Start(string name, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = BenchFolders.Peers,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new PeerProcess(Process.Start(start)!, name);
    }
}
