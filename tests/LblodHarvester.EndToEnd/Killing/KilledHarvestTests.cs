using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>
/// The harvester is killed with <c>kill -9</c> at moments spread over every step, and run again. Nothing is lost, and each reportable list
/// is accepted by the Loket exactly once. LBLOD_SEED repeats a run.
/// </summary>
public class KilledHarvestTests
{
    private const int Pages = 12;
    private const int Reports = 2;

    private MisbehavingSite? _site;
    private Outcome? _undisturbed;

    [OneTimeSetUp]
    public async Task Harvest_undisturbed()
    {
        _site = await SampleSite.StartAsync();
        await using var world = await HarvestWorld.StartAsync(_site);
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

    [TestCaseSource(typeof(Marks), nameof(Marks.All))]
    public async Task A_harvest_that_is_killed_and_run_again_ends_as_if_nothing_had_happened(string mark)
    {
        var random = Marks.RandomOf(mark);
        await using var world = await HarvestWorld.StartAsync(_site!);
        // Half of the pages may be done after the first kill.
        var kills = await world.RunAndKillAsync(mark == Marks.Reporting
            ? [KillMoment.Draw(random, mark, Reports), KillMoment.Draw(random, mark, Reports)]
            : [KillMoment.Draw(random, mark, Pages), KillMoment.Draw(random, mark, Pages / 2)]);
        Assert.That(kills, Is.Positive, "The process was never killed, so nothing was tested.");
        await world.FinishAsync();
        (await Outcome.ReadAsync(world.Harvest)).AssertSameAs(_undisturbed!);
        await world.AssertEachReportAcceptedOnceAsync();
    }
}
