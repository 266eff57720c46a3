using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Http;

/// <summary>What breaks on the way: connections, lengths, limits, certificates.</summary>
public class FaultTests
{
    private const string Html = "<!DOCTYPE html><title>Zitting</title>";

    private static readonly CrawlOptions Retrying = FetcherFixture.Options with { MaxRetries = 2 };

    [Test]
    public async Task A_dropped_connection_is_tried_again()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.InTurn(Answers.Drop(), Answers.Html(Html))), Retrying);
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [Test]
    public async Task A_page_that_is_cut_off_each_time_fails_with_how_much_came()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Truncated(300, 1000)), Retrying);
        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo("the connection ended after 300 of 1000 bytes"));
        Assert.That(fixture.Site.Count("/x"), Is.EqualTo(3));
    }

    [Test]
    public async Task A_chunked_page_that_is_cut_off_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.TruncatedChunks("<html>")));
        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo("the connection ended after 6 bytes"));
    }

    [Test]
    public async Task A_compressed_page_that_is_cut_off_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Raw(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n\u001f\u008b\u0008\0\0\0\0\0\0\u0003\u00cbH")));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("cut short after 12 bytes"));
    }

    [Test]
    public async Task A_page_longer_than_it_says_is_what_it_says()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.UnderstatedLength("<html>en meer", 6)));
        Assert.That(FetcherFixture.Text(await fixture.FetchedAsync("/x")), Is.EqualTo("<html>"));
    }

    [Test]
    public async Task An_answer_that_is_not_http_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Raw("SSH-2.0-OpenSSH\r\n\r\n")));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("is not HTTP"));
    }

    [Test]
    public async Task A_response_head_over_its_limit_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Raw(
            $"HTTP/1.1 200 OK\r\nX-Lang: {new string('x', 70 * 1024)}\r\n\r\n")));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("response head is over a limit"));
    }

    [Test]
    public async Task A_site_that_does_not_answer_in_time_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Robots("").On("/x", Answers.Delayed(TimeSpan.FromSeconds(20), Answers.Html(Html))),
            FetcherFixture.Options with { Timeout = TimeSpan.FromMilliseconds(300) },
            TimeProvider.System);
        await fixture.FetchAsync("/robots.txt");
        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo("there was no whole answer within 0.3 s"));
    }

    [Test]
    public async Task A_port_where_nothing_listens_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(_ => { });
        fixture.Limits = fixture.Limits with { IgnoreRobots = true };
        var outcome = await fixture.Fetcher.FetchAsync(
            new FetchRequest(new Uri("http://localhost:1/x"), fixture.Source(), null), CancellationToken.None);
        Assert.That(FetcherFixture.Failure(outcome), Is.EqualTo("localhost:1 refuses connections"));
    }

    [Test]
    public async Task A_host_name_that_does_not_exist_fails()
    {
        await using var fixture = await FetcherFixture.StartAsync(_ => { });
        fixture.Limits = fixture.Limits with { IgnoreRobots = true };
        var outcome = await fixture.Fetcher.FetchAsync(
            new FetchRequest(new Uri("http://gemeente.invalid/x"), fixture.Source(), null), CancellationToken.None);
        Assert.That(FetcherFixture.Failure(outcome), Does.StartWith("the host name gemeente.invalid "));
    }

    [TestCase(true, "the page says it is 52428800 bytes, over the limit of 1048576 bytes")]
    [TestCase(false, "the page is over the limit of 1048576 bytes after decompression; the rest was not read")]
    public async Task A_page_of_50_megabytes_is_over_the_limit(bool announced, string reason)
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.Large(50L << 20, announced)), FetcherFixture.Options with { MaxPageBytes = 1 << 20 });
        Assert.That(await fixture.FailureAsync("/x"), Is.EqualTo(reason));
    }

    [Test]
    public async Task A_gzip_bomb_is_over_the_limit()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.GzipBomb(50 << 20)), FetcherFixture.Options with { MaxPageBytes = 1 << 20 });
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("over the limit of 1048576 bytes after decompression"));
    }

    [Test]
    public async Task A_page_in_thousands_of_content_codings_is_refused()
    {
        var codings = string.Join(',', Enumerable.Repeat("gzip", 10_000));
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/x", Answers.Encoded([1, 2, 3], codings)));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("in 10000 content codings"));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task A_body_that_is_not_in_the_coding_it_names_fails(string coding)
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/x", Answers.Encoded([.. Enumerable.Repeat((byte)0xFF, 100)], coding)));
        Assert.That(await fixture.FailureAsync("/x"), Does.Contain("damaged or cut short"));
    }

    private static IEnumerable<TestCaseData> Certificates()
    {
        yield return new TestCaseData(SiteCertificate.SelfSigned(), "not trusted|self-signed").SetArgDisplayNames("self-signed");
        yield return new TestCaseData(SiteCertificate.Expired(), @"the certificate expired on \d{4}-\d\d-\d\d").SetArgDisplayNames("expired");
        yield return new TestCaseData(SiteCertificate.ForAnotherHost(), "the certificate is for elders.example, not for localhost")
            .SetArgDisplayNames("another host");
        yield return new TestCaseData(SiteCertificate.WithoutItsIssuer(), "chain is incomplete: the issuer 'CN=Proefautoriteit'")
            .SetArgDisplayNames("incomplete chain");
    }

    [TestCaseSource(nameof(Certificates))]
    public async Task A_certificate_that_does_not_stand_is_refused(
        System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, string reason)
    {
        await using var fixture = await FetcherFixture.StartAsync(
            await MisbehavingSite.StartAsync(certificate, site => site.Page("/x", Html)));
        fixture.Limits = fixture.Limits with { IgnoreRobots = true };

        Assert.That(await fixture.FailureAsync("/x"), Does.StartWith("the certificate of localhost is refused: ").And.Match(reason));
        Assert.That(fixture.Site.Requests, Is.Empty);
    }
}
