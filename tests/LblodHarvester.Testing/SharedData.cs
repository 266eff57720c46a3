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
        var path = Path.Combine([Root, .. parts]);
        if (!Path.Exists(path))
            Assert.Ignore($"{path} is not there: set LBLOD_SHARED to a folder that holds {string.Join('/', parts)}. {Published}");
        return path;
    }

    /// <summary>The names of the real pages; empty where they are not there.</summary>
    public static IEnumerable<string> PageNames() =>
        Directory.Exists(Path.Combine(Root, "documents"))
            ? Directory.EnumerateFiles(Path.Combine(Root, "documents"), "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal)!
            : [];

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Root => Path.GetFullPath(
        Environment.GetEnvironmentVariable("LBLOD_SHARED") is { Length: > 0 } folder ? folder : Path.Combine(RepositoryRoot(), "..", "shared"));
}
