using LblodHarvester.Testing.Processes;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The engine's answers beside those of Virtuoso, to queries of operators in which that follows the standard.</summary>
internal sealed class VirtuosoDifferentialTests
{
    private const int Queries = 1200;

    [Test]
    public async Task Random_queries_are_answered_as_Virtuoso_does()
    {
        await using var server = await VirtuosoServer.StartAsync();
        using var peer = new VirtuosoPeer(server.Address);
        var comparison = new PeerComparison(peer);
        foreach (var seed in Seeds.Of(4_000_000, Queries))
            comparison.Add(RandomCase.Of(seed, VirtuosoScope.Scope));
        TestContext.Out.WriteLine(comparison.Summary());
        Assert.That(comparison.Failures, Is.Empty, string.Join("\n\n", comparison.Failures));
        Assert.That(comparison.Compared, Is.GreaterThan(1000));
        Assert.That(comparison.WithSolutions, Is.GreaterThan(comparison.Compared * 30 / 100));
    }
}
