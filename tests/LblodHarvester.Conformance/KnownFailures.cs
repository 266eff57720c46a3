using LblodHarvester.Testing;

namespace LblodHarvester.Conformance;

/// <summary>The tests of a suite that fail, each with the reason: a name, a tab, the reason, one a line.</summary>
internal static class KnownFailures
{
    /// <summary>Reads a file of this project.</summary>
    internal static IReadOnlyDictionary<string, string> Of(string file) =>
        File.ReadLines(Path.Combine(SharedData.RepositoryRoot(), "tests", "LblodHarvester.Conformance", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
}
