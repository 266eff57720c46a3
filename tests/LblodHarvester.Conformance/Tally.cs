namespace LblodHarvester.Conformance;

/// <summary>What became of the entries of one manifest.</summary>
/// <param name="manifest">What the manifest is called.</param>
/// <param name="property">The property of the manifest that lists its entries.</param>
/// <param name="knownFailures">The tests that are known to fail.</param>
internal sealed class Tally(string manifest, string property, KnownFailures knownFailures)
{
    private readonly Dictionary<string, string?> _faults = [];

    /// <summary>Adds a test.</summary>
    /// <param name="name">Its name, which no other has.</param>
    /// <param name="fault">What was wrong; null when nothing was.</param>
    internal void Add(string name, string? fault) => _faults.Add(name, fault);

    /// <summary>Prints the counts, and fails when an entry of the manifest has no outcome, or failed without being known to.</summary>
    /// <param name="entries">How many entries the manifest lists.</param>
    internal void Check(int entries)
    {
        var passed = _faults.Count(test => test.Value is null);
        var known = _faults.Count(test => test.Value is not null && knownFailures.ReasonOf(test.Key) is not null);
        TestContext.Progress.WriteLine($"{manifest}: {passed} of {entries} entries of {property} passed, {known} known failures");
        Assert.Multiple(() =>
        {
            Assert.That(_faults, Has.Count.EqualTo(entries), $"Of {manifest}, an entry has no outcome.");
            Assert.That(passed + known, Is.EqualTo(entries), $"Of {manifest}, an entry failed that is not known to.");
        });
    }
}
