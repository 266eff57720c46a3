using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.Harvesting.Notify;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>A data folder of one test's own, the command that works on it and may be killed, and the Loket it reports to.</summary>
internal abstract class World(Harvest harvest) : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    internal Harvest Harvest => harvest;

    /// <summary>The command that is killed.</summary>
    protected abstract string[] Command { get; }

    /// <summary>Starts the command once for each moment and kills it then; how many times it had not ended before.</summary>
    internal async Task<int> RunAndKillAsync(IEnumerable<KillMoment> moments)
    {
        var kills = 0;
        foreach (var moment in moments)
        {
            var trigger = moment.Arm();
            await using var process = harvest.Start(trigger.Hear, [.. Command, "--log-level", "debug"]);
            var killed = await trigger.KillAsync(process, Limit);
            await TestContext.Out.WriteLineAsync($"{(killed ? "killed at" : "ended before")} {moment}");
            kills += killed ? 1 : 0;
        }

        return kills;
    }

    /// <summary>Runs the command to its end, until nothing waits in the outbox.</summary>
    internal abstract Task FinishAsync();

    /// <summary>The Loket has each list that the outbox calls accepted, once, and no other.</summary>
    internal async Task AssertEachReportAcceptedOnceAsync()
    {
        var outbox = await StateFile.ListOutboxAsync(harvest.Folder);
        var reported = outbox.Where(entry => entry.State == OutboxState.Accepted).Select(entry => entry.Resource.Value);
        Assert.That(ListAccepted(), Is.EquivalentTo(reported));
    }

    /// <summary>The list on a page was accepted by the Loket.</summary>
    internal async Task AssertReportedAsync(string page)
    {
        var outbox = await StateFile.ListOutboxAsync(harvest.Folder);
        var entry = outbox.SingleOrDefault(entry => entry.Page.AbsoluteUri.EndsWith(page, StringComparison.Ordinal));
        Assert.That(entry?.State, Is.EqualTo(OutboxState.Accepted), $"The list on {page} is not in the outbox as accepted.");
    }

    /// <summary>Every list that the Loket accepted, as often as it did.</summary>
    protected abstract IEnumerable<string> ListAccepted();

    public virtual ValueTask DisposeAsync()
    {
        harvest.Dispose();
        return ValueTask.CompletedTask;
    }
}
