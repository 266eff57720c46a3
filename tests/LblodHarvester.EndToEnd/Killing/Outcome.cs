using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.Harvesting.Notify;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>What a harvest leaves, times apart: what must be the same whether or not it was killed on the way.</summary>
/// <param name="Quads">Every quad but those of the provenance graph, which holds times: page graphs, register, results, quarantine.</param>
/// <param name="Outbox">The outbox without times, attempts and submission.</param>
internal sealed record Outcome(IReadOnlyList<string> Quads, IReadOnlyList<string> Outbox)
{
    internal static async Task<Outcome> ReadAsync(Harvest harvest)
    {
        var dump = await harvest.SucceedAsync("dump");
        var quads = dump.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.EndsWith("/graph/provenance> .", StringComparison.Ordinal))
            .ToList();
        var outbox = (await StateFile.ListOutboxAsync(harvest.Folder)).Select(Describe).Order(StringComparer.Ordinal).ToList();
        return new Outcome(quads, outbox);
    }

    internal void AssertSameAs(Outcome expected)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Quads.Except(expected.Quads).Take(5), Is.Empty, "quads that the undisturbed harvest does not have");
            Assert.That(expected.Quads.Except(Quads).Take(5), Is.Empty, "quads that are missing");
            Assert.That(Quads, Has.Count.EqualTo(expected.Quads.Count));
            Assert.That(Outbox, Is.EqualTo(expected.Outbox), "the outbox");
        }
    }

    private static string Describe(OutboxEntry entry) =>
        $"{entry.Resource} {entry.State} of {entry.SourceId} for {entry.Organization} on {entry.Page}: "
        + (entry.State == OutboxState.Held ? entry.Reason : "");
}
