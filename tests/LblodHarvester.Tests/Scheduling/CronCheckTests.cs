using LblodHarvester.Infrastructure.Scheduling;

namespace LblodHarvester.Tests.Scheduling;

public class CronCheckTests
{
    [Test]
    public void A_right_expression_has_no_explanation() => Assert.That(CronCheck.Explain("0 30 2 * * ?"), Is.Null);

    [TestCase("30 2 * * *", "it has five fields, as in a crontab; put the second before them")]
    [TestCase("0 30 25 * * ?", "is not a Quartz cron expression")]
    [TestCase("every night", "is not a Quartz cron expression")]
    [TestCase("", "is not a Quartz cron expression")]
    public void A_wrong_expression_is_explained(string cron, string explanation) =>
        Assert.That(CronCheck.Explain(cron), Does.StartWith($"\"{cron}\" ").And.Contain(explanation));

    [TestCase("2026-01-15T12:00:00Z", "2026-01-16T02:30:00+01:00", TestName = "In winter a night's run is at UTC+1")]
    [TestCase("2026-07-15T12:00:00Z", "2026-07-16T02:30:00+02:00", TestName = "In summer a night's run is at UTC+2")]
    public void The_next_run_is_by_the_clocks_of_Brussels(string now, string next)
    {
        var found = CronCheck.NextRun("0 30 2 * * ?", DateTimeOffset.Parse(now, null));
        Assert.That(found, Is.EqualTo(DateTimeOffset.Parse(next, null)));
        Assert.That(found!.Value.Offset, Is.EqualTo(DateTimeOffset.Parse(next, null).Offset));
    }

    [Test]
    public void An_expression_of_the_past_has_no_next_run() =>
        Assert.That(CronCheck.NextRun("0 0 0 1 1 ? 2020", DateTimeOffset.Parse("2026-01-01T00:00:00Z", null)), Is.Null);
}
