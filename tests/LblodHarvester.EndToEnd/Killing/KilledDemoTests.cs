using System.Diagnostics;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>
/// The whole demo, its site and its Loket in the same process, is killed with <c>kill -9</c> several times on one data folder, and then
/// run to its end: it leaves what an undisturbed demo leaves, and the Loket wrote down each reportable list as accepted exactly once.
/// LBLOD_SEED repeats a run.
/// </summary>
public class KilledDemoTests
{
    private const int Pages = 30;
    private const int Reports = 5;

    private Outcome? _undisturbed;
    private TimeSpan _duration;

    [OneTimeSetUp]
    public async Task Demo_undisturbed()
    {
        await using var world = new DemoWorld();
        var clock = Stopwatch.StartNew();
        await world.FinishAsync();
        _duration = clock.Elapsed;
        _undisturbed = await Outcome.ReadAsync(world.Harvest);
        Assert.That(_undisturbed.Outbox.Count(entry => entry.Contains(" Accepted of ", StringComparison.Ordinal)), Is.EqualTo(Reports));
        await world.AssertEachReportAcceptedOnceAsync();
    }

    [TestCaseSource(typeof(Marks), nameof(Marks.All))]
    public async Task A_demo_that_is_killed_again_and_again_ends_as_if_nothing_had_happened(string mark)
    {
        var random = Marks.RandomOf(mark);
        await using var world = new DemoWorld();
        var times = mark == Marks.Reporting ? Reports : Pages;
        // Each kill leaves the next run less to do; one comes anywhere, the start and the end of the process included.
        var kills = await world.RunAndKillAsync(
        [
            KillMoment.Draw(random, mark, times),
            KillMoment.DrawAnywhere(random, _duration),
            KillMoment.Draw(random, mark, Math.Max(1, times / 3)),
        ]);
        Assert.That(kills, Is.Positive, "The demo was never killed, so nothing was tested.");
        await world.FinishAsync();
        (await Outcome.ReadAsync(world.Harvest)).AssertSameAs(_undisturbed!);
        await world.AssertEachReportAcceptedOnceAsync();
    }
}
