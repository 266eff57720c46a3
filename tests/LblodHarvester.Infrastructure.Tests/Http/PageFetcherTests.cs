using System.Text;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Infrastructure.Http;
using LblodHarvester.Testing.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Infrastructure.Tests.Http;

public class PageFetcherTests
{
    private const string Html = "<!DOCTYPE html><title>Zitting</title><p>é";

    [Test]
    public async Task A_page_is_fetched_with_its_headers_and_body()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.Page("/zitting", Html));

        var exchange = await fixture.FetchedAsync("/zitting#deel");

        Assert.Multiple(() =>
        {
            Assert.That(exchange.Url, Is.EqualTo(fixture.Site.Url("/zitting")));
            Assert.That(exchange.Status, Is.EqualTo(200));
            Assert.That(exchange.Header("content-type"), Is.EqualTo("text/html; charset=utf-8"));
            Assert.That(FetcherFixture.Text(exchange), Is.EqualTo(Html));
        });
    }

    [Test]
    public async Task A_request_says_who_asks_and_what_for()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Page("/", Html), FetcherFixture.Options with { Contact = "https://harvester.example/over" });

        await fixture.FetchAsync("/");

        var request = fixture.Site.Requests.Single(request => request.Path == "/");
        Assert.That(request.Headers["User-Agent"], Does.Match(@"^LblodHarvester/\d+\.\d+\.\d+ \(\+https://harvester\.example/over\)$"));
        Assert.That(request.Headers["Accept"], Does.StartWith("text/html"));
    }

    [Test]
    public void A_contact_that_cannot_stand_in_a_header_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => new PageFetcher(new CrawlOptions { Contact = "a\r\nCookie: b" }, TimeProvider.System, NullLogger<PageFetcher>.Instance));
        Assert.That(error.Message, Does.Contain("CrawlOptions.Contact"));
    }

    [TestCase(404, "404 Not Found")]
    [TestCase(410, "410 Gone")]
    [TestCase(403, "403 Forbidden")]
    [TestCase(401, "401 Unauthorized")]
    [TestCase(500, "500 Internal Server Error")]
    [TestCase(206, "206 Partial Content")]
    public async Task A_status_is_a_failure_in_words(int status, string reason)
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Status(status)));
        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo(reason));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task A_content_coding_is_taken_off_and_its_header_kept(string coding)
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Encoded(Html, coding)));

        var exchange = await fixture.FetchedAsync("/x");

        Assert.That(FetcherFixture.Text(exchange), Is.EqualTo(Html));
        Assert.That(exchange.Header("Content-Encoding"), Is.EqualTo(coding));
    }

    [Test]
    public async Task A_content_coding_that_is_not_known_is_a_failure()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Encoded([1, 2, 3], "zstd")));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("'zstd'"));
    }

    [Test]
    public async Task A_pdf_is_passed_over_without_reading_it()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/besluit", Answers.Bytes(new byte[100_000], "application/pdf")), FetcherFixture.Options with { MaxPageBytes = 1024 });
        Assert.That(FetcherFixture.PassedOver(await fixture.FetchAsync("/besluit")), Is.EqualTo("is application/pdf, not HTML"));
    }

    [TestCase("\uFEFF \r\n<html>", true)]
    [TestCase("<p>x", true)]
    [TestCase("%PDF-1.7", false)]
    [TestCase("", false)]
    public async Task Without_a_content_type_the_first_bytes_decide(string body, bool html)
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Bytes(Encoding.UTF8.GetBytes(body), null)));
        Assert.That(await fixture.FetchAsync("/x"), html ? Is.InstanceOf<FetchOutcome.Fetched>() : Is.InstanceOf<FetchOutcome.PassedOver>());
    }

    [Test]
    public async Task A_page_that_has_not_changed_is_not_fetched_again()
    {
        var stamp = new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .Page("/etag", Html)
            .On("/datum", Answers.HtmlLastModified(Html, stamp)));
        var etag = await fixture.FetchedAsync("/etag");
        var dated = await fixture.FetchedAsync("/datum");

        var byETag = await fixture.FetchAsync("/etag", new CacheValidators(etag.Header("ETag"), null));
        var byDate = await fixture.FetchAsync("/datum", new CacheValidators(null, dated.Header("Last-Modified")));

        Assert.That(byETag, Is.EqualTo(new FetchOutcome.NotModified(fixture.Site.Url("/etag"))));
        Assert.That(byDate, Is.EqualTo(new FetchOutcome.NotModified(fixture.Site.Url("/datum"))));
    }

    [Test]
    public async Task A_304_that_was_not_asked_for_is_a_failure()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Status(304)));
        Assert.That(await fixture.FailureAsync("/x"), Does.StartWith("304 Not Modified"));
    }

    [Test]
    public async Task Only_http_is_fetched()
    {
        await using var fixture = await FetcherFixture.StartAsync(_ => { });
        var outcome = await fixture.Fetcher.FetchAsync(new FetchRequest(new Uri("file:///etc/hosts"), fixture.Source(), null), CancellationToken.None);
        Assert.That(FetcherFixture.Failure(outcome), Does.Contain("only http and https"));
    }

    [Test]
    public async Task Cancellation_throws()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/x", Answers.Delayed(TimeSpan.FromSeconds(30), Answers.Html(Html))));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        Assert.That(() => fixture.FetchAsync("/x", cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
