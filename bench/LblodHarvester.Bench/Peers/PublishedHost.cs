using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LblodHarvester.Bench.Peers;

/// <summary>The program as it is installed: published for this machine, compiled ahead of time, without the runtime.</summary>
/// <param name="folder">Where its files are.</param>
internal sealed class PublishedHost(string folder)
{
    private const int FallsShort = 1;

    private static readonly string Bench = typeof(PublishedHost).Assembly.Location;

    /// <summary>Publishes the program into the folder of the benchmarks' files, and puts this program beside it.</summary>
    /// <exception cref="BenchException">It cannot be published.</exception>
    internal static async Task<PublishedHost> PublishAsync()
    {
        var folder = Path.Combine(BenchFolders.Artifacts, "lblod");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        string[] arguments =
        [
            "publish", Path.Combine(BenchFolders.Repository, "src", "LblodHarvester"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--no-self-contained", "-p:PublishReadyToRun=true", "--output", folder, "--verbosity", "quiet", "--nologo",
        ];
        var (status, output) = await RunAsync("dotnet", arguments);
        if (status != 0)
            throw new BenchException($"The program cannot be published: {output.Trim()}");
        File.Copy(Bench, Path.Combine(folder, Path.GetFileName(Bench)));
        return new PublishedHost(folder);
    }

    /// <summary>Checks pages; gives what <c>lblod validate</c> wrote to standard output.</summary>
    /// <param name="format">The format of the report.</param>
    /// <param name="pages">The files.</param>
    /// <exception cref="BenchException">It ends as it does when a page cannot be read, or worse.</exception>
    internal async Task<string> ValidateAsync(string format, IEnumerable<string> pages)
    {
        var (status, output) = await RunAsync(Path.Combine(folder, "lblod"), ["validate", "--format", format, .. pages]);
        return status <= FallsShort ? output : throw new BenchException($"lblod validate ended with {status}; its last words are above.");
    }

    /// <summary>The arguments by which <c>dotnet</c> runs this program on the published assemblies, with the settings of the runtime that they have.</summary>
    internal IEnumerable<string> RunBench() =>
    [
        "exec", "--runtimeconfig", Path.Combine(folder, "lblod.runtimeconfig.json"), "--depsfile", Path.Combine(folder, "lblod.deps.json"),
        Path.Combine(folder, Path.GetFileName(Bench)),
    ];

    private static async Task<(int Status, string Output)> RunAsync(string file, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
