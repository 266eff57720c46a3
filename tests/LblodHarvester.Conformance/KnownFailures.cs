using LblodHarvester.Testing;

namespace LblodHarvester.Conformance;

/// <summary>The tests of a suite that fail, each with the reason: a name, a tab, the reason, one a line in a file of this project.</summary>
internal sealed class KnownFailures
{
    private readonly string _file;
    private readonly Dictionary<string, string> _reasons;

    internal KnownFailures(string file)
    {
        _file = file;
        _reasons = File.ReadLines(Path.Combine(SharedData.RepositoryRoot(), "tests", "LblodHarvester.Conformance", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    internal IReadOnlyCollection<string> Names => _reasons.Keys;

    internal string? ReasonOf(string name) => _reasons.GetValueOrDefault(name);

    /// <summary>Fails when a test failed that should pass, and when one passes that is known to fail.</summary>
    /// <param name="name">The test.</param>
    /// <param name="fault">What was wrong; null when nothing was.</param>
    internal void Check(string name, string? fault)
    {
        if (ReasonOf(name) is { } reason)
            Assert.That(fault, Is.Not.Null, $"It passes now: take it out of {_file} ({reason}).");
        else
            Assert.That(fault, Is.Null, fault);
    }
}
