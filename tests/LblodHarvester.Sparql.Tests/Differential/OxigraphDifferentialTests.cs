namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The engine's answers beside those of Oxigraph.</summary>
internal sealed class OxigraphDifferentialTests
{
    private const int Queries = 6000;

    [Test]
    public void Random_queries_are_answered_as_Oxigraph_does()
    {
        using var peer = OxigraphPeer.Start();
        var comparison = new PeerComparison(peer);
        foreach (var seed in Seeds.Of(2_000_000, Queries))
            comparison.Add(RandomCase.Of(seed, RandomScope.Canonical));
        TestContext.Out.WriteLine(comparison.Summary());
        Assert.That(comparison.Failures, Is.Empty, string.Join("\n\n", comparison.Failures));
        Assert.That(comparison.Compared, Is.GreaterThan(Queries * 9 / 10));
        Assert.That(comparison.WithSolutions, Is.GreaterThan(comparison.Compared * 30 / 100));
        Assert.That(comparison.Explained, Is.LessThan(comparison.Compared / 20));
    }
}
