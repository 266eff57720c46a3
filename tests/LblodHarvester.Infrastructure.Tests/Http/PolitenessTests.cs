using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Infrastructure.Http;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Http;

public class PolitenessTests
{
    private const string Html = "<!DOCTYPE html><title>Zitting</title>";

    [Test]
    public async Task Requests_to_one_host_start_the_delay_apart()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Page("/a", Html).Page("/b", Html), FetcherFixture.Options with { Delay = TimeSpan.FromSeconds(2) });

        await fixture.FetchAsync("/a");
        await fixture.FetchAsync("/b");

        Assert.That(fixture.Time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2) }), "after robots.txt, and after the first page");
    }

    [Test]
    public async Task A_source_can_have_its_own_delay()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Page("/a", Html), FetcherFixture.Options with { Delay = TimeSpan.FromSeconds(2) });
        fixture.Limits = fixture.Limits with { Delay = TimeSpan.Zero };

        await fixture.FetchAsync("/a");

        Assert.That(fixture.Time.Waits, Is.Empty);
    }

    [TestCase("5", 5)]
    [TestCase("0.5", 1)]
    [TestCase("3600", 60)]
    public async Task A_longer_crawl_delay_wins_up_to_a_minute(string crawlDelay, int seconds)
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Robots($"User-agent: *\nCrawl-delay: {crawlDelay}").Page("/a", Html),
            FetcherFixture.Options with { Delay = TimeSpan.FromSeconds(1) });

        await fixture.FetchAsync("/a");

        Assert.That(fixture.Time.Waited, Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [Test]
    public async Task No_more_requests_run_at_a_time_than_the_host_bears()
    {
        var (now, most) = (0, 0);
        Answer counted = async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(30);
            Interlocked.Decrement(ref now);
            await Answers.Html(Html)(context);
        };
        await using var fixture = await FetcherFixture.StartAsync(site =>
        {
            for (var i = 0; i < 8; i++)
                site.On($"/{i}", counted);
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => fixture.FetchAsync($"/{i}")));

        Assert.That(most, Is.EqualTo(2));
    }

    [Test]
    public async Task A_host_that_asks_to_be_left_alone_is_and_then_asked_again()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.InTurn(Answers.Status(503, ("Retry-After", "120")), Answers.Html(Html))),
            FetcherFixture.Options with { MaxRetries = 1 });

        var outcome = await fixture.FetchAsync("/x");

        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Fetched>());
        Assert.That(fixture.Time.Waited, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(119)));
    }

    [Test]
    public async Task A_host_that_asks_for_more_than_a_run_can_wait_is_not_asked_again()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.Status(429, ("Retry-After", "3600"))).Page("/y", Html),
            FetcherFixture.Options with { MaxRetries = 3 });

        Assert.That(await fixture.FailureAsync("/x"), Does.Match("^429 Too Many Requests; the host asks to be left alone until 2026-03-02 09:0"));
        Assert.That(await fixture.FailureAsync("/y"), Does.StartWith("the host asked to be left alone until 2026-03-02 09:0"));
        Assert.That(fixture.Site.Count("/x"), Is.EqualTo(1));
        Assert.That(fixture.Site.Count("/y"), Is.Zero);
    }

    [Test]
    public async Task Retries_have_a_wait_between_them_and_end()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.Status(500)), FetcherFixture.Options with { MaxRetries = 3 });

        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo("500 Internal Server Error"));
        Assert.That(fixture.Site.Count("/x"), Is.EqualTo(4));
        Assert.That(fixture.Time.Waits, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task What_will_not_pass_is_not_tried_again()
    {
        await using var fixture = await FetcherFixture.StartAsync(_ => { }, FetcherFixture.Options with { MaxRetries = 3 });
        await fixture.FetchAsync("/weg");
        Assert.That(fixture.Site.Count("/weg"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_host_that_is_down_is_left_alone_after_ten_failures()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.Robots("").On("/x", Answers.Status(502)).Page("/y", Html));
        var outcomes = new List<string>();
        for (var i = 0; i < 14; i++)
            outcomes.Add(await fixture.FailureAsync("/x"));

        Assert.That(outcomes[^1], Does.Contain("is left alone for a while"));
        Assert.That(fixture.Site.Count("/x"), Is.LessThan(14));

        fixture.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.That(await fixture.FetchAsync("/y"), Is.InstanceOf<FetchOutcome.Fetched>(), "the host is up again");
    }

    [TestCase("120", 120)]
    [TestCase("Mon, 02 Mar 2026 08:01:00 GMT", 60)]
    [TestCase("Mon, 02 Mar 2026 07:00:00 GMT", 0)]
    [TestCase("binnenkort", null)]
    [TestCase(null, null)]
    [TestCase("-5", null)]
    public void Retry_After_is_seconds_or_a_date(string? header, int? seconds) =>
        Assert.That(
            RetryAfter.Parse(header, new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero))?.TotalSeconds,
            Is.EqualTo((double?)seconds));
}
