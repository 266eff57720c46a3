using System.Runtime.CompilerServices;

namespace LblodHarvester.Bench;

/// <summary>Where the benchmarks read and write.</summary>
internal static class BenchFolders
{
    /// <summary>The repository.</summary>
    internal static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The shared data: the folder that LBLOD_SHARED names, or <c>../shared</c> beside the clone.</summary>
    internal static string Shared { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable("LBLOD_SHARED") is { Length: > 0 } folder ? folder : Path.Combine(Repository, "..", "shared"));

    /// <summary>The Node side of the benchmarks.</summary>
    internal static string Peers { get; } = Path.Combine(Repository, "bench", "peers");

    /// <summary>Where input files and results go; git ignores it.</summary>
    internal static string Artifacts { get; } = Path.Combine(Repository, "artifacts", "bench");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
