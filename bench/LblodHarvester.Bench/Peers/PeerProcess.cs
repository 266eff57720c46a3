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

    /// <summary>Whether the process has ended.</summary>
    internal bool HasEnded => _process.HasExited;

    /// <summary>The id of the process.</summary>
    internal int Id => _process.Id;

    /// <summary>Starts a script of <c>bench/peers</c>. It inherits the core that this process is pinned to.</summary>
    /// <exception cref="BenchException">The peers are not installed, or Node cannot be started.</exception>
    internal static PeerProcess Start(string script) => StartNode(script, [], (program, arguments) => new ProcessStartInfo(program, arguments));

    /// <summary>Starts a script of <c>bench/peers</c> on both cores.</summary>
    /// <param name="script">The script.</param>
    /// <param name="arguments">What it is given.</param>
    /// <exception cref="BenchException">The peers are not installed, or Node cannot be started.</exception>
    internal static PeerProcess StartOnBothCores(string script, params IEnumerable<string> arguments) => StartNode(script, arguments, Cores.StartOnBoth);

    /// <summary>Starts this program anew, to do what a command of it says (<see cref="PeerServer"/>).</summary>
    internal static PeerProcess StartOwn(string command) =>
        Start($"bench {command}", new ProcessStartInfo("dotnet", [typeof(PeerProcess).Assembly.Location, command]));

    /// <summary>Starts this program anew on both cores, on the assemblies as they are published, to do what a command of it says.</summary>
    /// <param name="host">The published assemblies.</param>
    /// <param name="command">The command.</param>
    /// <param name="arguments">What it is given.</param>
    internal static PeerProcess StartOwnOnBothCores(PublishedHost host, string command, params IEnumerable<string> arguments) =>
        Start($"bench {command}", Cores.StartOnBoth("dotnet", [.. host.RunBench(), command, .. arguments]));

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

    private static PeerProcess StartNode(string script, IEnumerable<string> arguments, Func<string, IEnumerable<string>, ProcessStartInfo> start)
    {
        if (!Directory.Exists(Path.Combine(BenchFolders.Peers, "node_modules")))
            throw new BenchException($"The peers are not installed in {BenchFolders.Peers}: run bench/run.sh, or 'npm ci' there.");
        try
        {
            return Start(script, start("node", ["--expose-gc", $"--max-old-space-size={HeapInMegabytes}", script, .. arguments]));
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new BenchException("Node.js cannot be started; the peers need version 20 or newer on the path.", cause);
        }
    }

    private static PeerProcess Start(string name, ProcessStartInfo start)
    {
        start.WorkingDirectory = BenchFolders.Peers;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        return new PeerProcess(Process.Start(start)!, name);
    }
}
