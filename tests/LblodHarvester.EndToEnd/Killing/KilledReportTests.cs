using LblodHarvester.EndToEnd.Sites;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>
/// The harvester is killed in the milliseconds in which a reportable list is committed, earlier and later by turns. A list that is marked as
/// done without its report would never be reported: no later harvest finds it changed.
/// </summary>
public class KilledReportTests
{
    private const string ReportablePage = "gemeenteraad-2026-05-18/besluitenlijst.html";
    private const int Steps = 12;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(0.5);

    [Test]
    public async Task A_list_and_its_report_are_committed_together_or_not_at_all()
    {
        await using var site = await SampleSite.StartAsync();
        for (var step = 0; step < Steps; step++)
        {
            await using var world = await HarvestWorld.StartAsync(site);
            var moment = new KillMoment($"Notify {site.Url($"/zuiver/{ReportablePage}")}", 1, step * Step);
            Assert.That(await world.RunAndKillAsync([moment]), Is.EqualTo(1), "The process was not killed, so nothing was tested.");
            await world.FinishAsync();
            await world.AssertReportedAsync(ReportablePage);
            await world.AssertEachReportAcceptedOnceAsync();
        }
    }
}
