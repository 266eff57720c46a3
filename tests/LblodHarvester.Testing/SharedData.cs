using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing;

/// <summary>
/// Published data that tests read but the project does not carry: real pages, vocabularies and W3C suites, from the folder that
/// LBLOD_SHARED names, or <c>../shared</c> beside the clone.
/// </summary>
public static class SharedData
{
    private const string Published =
        "The pages are published by the municipalities named in docs/architecture.md, the vocabularies on data.vlaanderen.be, the suites on w3.org.";

    public static string RepositoryRoot() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The path of a file or folder of the shared data; skips the test, with the reason, where it is not there.</summary>
    public static string Require(params string[] parts)
    {
        if (Find(parts) is { } path)
            return path;
        Assert.Ignore(
            $"{Path.Combine([Root, .. parts])} is not there: set LBLOD_SHARED to a folder that holds {string.Join('/', parts)}. {Published}");
        throw new InvalidOperationException("A test that is ignored ends there.");
    }

    /// <summary>
    /// The path of a file or folder of the shared data, or null where it is not there: for lists of test cases, which are made before any test
    /// can be skipped.
    /// </summary>
    public static string? Find(params string[] parts) => Path.Combine([Root, .. parts]) is var path && Path.Exists(path) ? path : null;

    /// <summary>The names of the real pages; empty where they are not there.</summary>
    public static IEnumerable<string> PageNames() =>
        Find("documents") is { } folder
            ? Directory.EnumerateFiles(folder, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal)!
            : [];

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Root => Path.GetFullPath(
        Environment.GetEnvironmentVariable("LBLOD_SHARED") is { Length: > 0 } folder ? folder : Path.Combine(RepositoryRoot(), "..", "shared"));
}
