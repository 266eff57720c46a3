using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace LblodHarvester.Bench.Peers;

/// <summary>The processor cores that a process may use, by <c>taskset</c>; where there is none, every process uses all of them.</summary>
internal static class Cores
{
    /// <summary>The two cores that a store has while it loads, starts, or answers while pages are replaced.</summary>
    internal const string Both = "0,1";

    /// <summary>The one core that a store has while it answers; who asks has the other one.</summary>
    internal const string One = "0";

    private const string Program = "taskset";

    private static readonly bool IsThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, Program)));

    /// <summary>
    /// How a program is started on both cores, wherever this process runs. It gives way to whoever asks it: that one stands for other machines, and is
    /// not to wait for a core.
    /// </summary>
    internal static ProcessStartInfo StartOnBoth(string program, IEnumerable<string> arguments) =>
        IsThere ? new ProcessStartInfo(Program, ["-c", Both, "nice", "-n", "10", program, .. arguments]) : new ProcessStartInfo(program, arguments);

    /// <summary>Moves all threads of a process to some cores.</summary>
    /// <param name="processId">The process.</param>
    /// <param name="cores">Which, as <c>taskset</c> writes them.</param>
    /// <exception cref="BenchException">It cannot be moved.</exception>
    internal static async Task MoveAsync(int processId, string cores)
    {
        if (!IsThere)
            return;
        try
        {
            string[] arguments = ["--all-tasks", "--cpu-list", "--pid", cores, processId.ToString(CultureInfo.InvariantCulture)];
            using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new BenchException($"{Program} could not move process {processId} to {cores}; its last words are above.");
        }
        catch (Win32Exception cause)
        {
            throw new BenchException($"{Program} cannot be started.", cause);
        }
    }
}
