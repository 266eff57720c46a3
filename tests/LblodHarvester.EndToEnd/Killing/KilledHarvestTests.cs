using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Testing.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>
/// The harvester is killed with <c>kill -9</c> at moments spread over every step, and run again. Nothing is lost, and each reportable list is
/// accepted by the Loket exactly once. LBLOD_SEED repeats a run.
/// </summary>
public class KilledHarvestTests
{
    private const string Source = "wolkendorp-zuiver";
    private const int Pages = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly string[] Marks =
        ["Crawl http", "Archive http", "Extract http", "Normalise http", "Validate http", "Publish http", "Notify http", "Committed http", "Reporting http"];

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("LBLOD_SEED"), out var seed) ? seed : Random.Shared.Next(1_000_000);

    private MisbehavingSite? _site;
    private Outcome? _undisturbed;

    [OneTimeSetUp]
    public async Task Harvest_undisturbed()
    {
        _site = await SampleSite.StartAsync();
        await using var world = await World.StartAsync(_site);
        await world.FinishAsync();
        _undisturbed = await Outcome.ReadAsync(world.Harvest);
        Assert.That(_undisturbed.Outbox, Has.Some.Contains("Accepted"), "The samples have a list that is reported.");
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }

    [TestCaseSource(nameof(Marks))]
    public async Task A_harvest_that_is_killed_and_run_again_ends_as_if_nothing_had_happened(string mark)
    {
        var random = new Random((Seed * Marks.Length) + Array.IndexOf(Marks, mark));
        await TestContext.Out.WriteLineAsync($"seed {Seed}");
        await using var world = await World.StartAsync(_site!);
        var kills = 0;
        for (var round = 0; round < 2; round++)
        {
            var moment = KillMoment.Draw(random, mark, mark == "Reporting http" ? 2 : Pages - (6 * round));
            var killed = await world.RunAndKillAsync(moment);
            await TestContext.Out.WriteLineAsync($"{(killed ? "killed at" : "ended before")} {moment}");
            kills += killed ? 1 : 0;
        }

        Assert.That(kills, Is.Positive, "The process was never killed, so nothing was tested.");
        await world.FinishAsync();
        (await Outcome.ReadAsync(world.Harvest)).AssertSameAs(_undisturbed!);
        await world.AssertEachReportAcceptedOnceAsync();
    }

    /// <summary>A data folder and a Loket of one test's own.</summary>
    private sealed class World(Harvest harvest, LoketStub loket) : IAsyncDisposable
    {
        internal Harvest Harvest => harvest;

        internal static async Task<World> StartAsync(MisbehavingSite site)
        {
            var file = Path.Combine(Directory.CreateTempSubdirectory("lblod-loket-").FullName, "loket.jsonl");
            var options = new LoketStubOptions { File = file, Vendors = SampleSite.Vendors() };
            var loket = await LoketStub.StartAsync(options, NullLoggerFactory.Instance, CancellationToken.None);
            var harvest = new Harvest(new Dictionary<string, string>
            {
                ["LBLOD_Notify__LoketUrl"] = loket.Address.AbsoluteUri,
                ["LBLOD_Notify__RetryDelay"] = "00:00:01",
                ["LBLOD_Register__Files__0"] = SampleSite.Register,
            });
            await harvest.SucceedAsync("sources", "import", SampleSite.WriteSources(harvest.Folder, site.BaseUrl));
            return new World(harvest, loket);
        }

        internal async Task<bool> RunAndKillAsync(KillMoment moment)
        {
            var trigger = moment.Arm();
            await using var process = harvest.Start(trigger.Hear, "harvest", Source, "--log-level", "debug");
            return await trigger.KillAsync(process, Limit);
        }

        /// <summary>Harvests to the end, until nothing waits in the outbox.</summary>
        internal async Task FinishAsync()
        {
            for (var attempt = 0; attempt < 10; attempt++)
            {
                await harvest.SucceedAsync("harvest", Source);
                var outbox = await StateFile.ListOutboxAsync(harvest.Folder);
                if (outbox.All(entry => entry.State != OutboxState.Pending))
                    return;
                await Task.Delay(TimeSpan.FromSeconds(1));
            }

            Assert.Fail("Reports are still waiting in the outbox after ten harvests.");
        }

        /// <summary>The Loket has each list that the outbox calls accepted, once, and no other.</summary>
        internal async Task AssertEachReportAcceptedOnceAsync()
        {
            var outbox = await StateFile.ListOutboxAsync(harvest.Folder);
            var reported = outbox.Where(entry => entry.State == OutboxState.Accepted).Select(entry => entry.Resource.Value);
            Assert.That(loket.ListAccepted().Select(melding => melding.SubmittedResource), Is.EquivalentTo(reported));
        }

        public async ValueTask DisposeAsync()
        {
            await loket.DisposeAsync();
            harvest.Dispose();
        }
    }
}
