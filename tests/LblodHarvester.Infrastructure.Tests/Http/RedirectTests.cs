using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Http;

public class RedirectTests
{
    private const string Html = "<!DOCTYPE html><title>Zitting</title>";

    [Test]
    public async Task Redirects_are_followed_and_handed_on_in_order()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/a", Answers.Redirect("/b", 301))
            .On("/b", Answers.Redirect("c?x=1#deel", 307))
            .Page("/c?x=1", Html));

        var fetched = FetcherFixture.Fetched(await fixture.FetchAsync("/a"));

        Assert.That(fetched.Response.Url, Is.EqualTo(fixture.Site.Url("/c?x=1")));
        Assert.That(fetched.Redirects.Select(redirect => (redirect.Url.AbsolutePath, redirect.Status)), Is.EqualTo(new[] { ("/a", 301), ("/b", 307) }));
        Assert.That(fetched.Redirects[0].Header("Location"), Is.EqualTo("/b"));
    }

    [Test]
    public async Task A_redirect_loop_fails_with_its_addresses()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/a", Answers.Redirect("/b"))
            .On("/b", Answers.Redirect("/a")));
        var (a, b) = (fixture.Site.Url("/a"), fixture.Site.Url("/b"));
        Assert.That(await fixture.FailureAsync("/a"), Is.EqualTo($"a redirect loop: {a} → {b} → {a}"));
    }

    [Test]
    public async Task Too_many_redirects_fail()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site =>
            {
                for (var i = 0; i < 5; i++)
                    site.On($"/{i}", Answers.Redirect($"/{i + 1}"));
                site.Page("/5", Html);
            },
            FetcherFixture.Options with { MaxRedirects = 4 });
        Assert.That(await fixture.FailureAsync("/0"), Does.StartWith("more than 4 redirects: "));
        Assert.That(await fixture.FetchAsync("/1"), Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [TestCase("https://elders.example/x", "302 Found to https://elders.example/x, which is off the site of the source")]
    [TestCase("ftp://localhost/x", "302 Found to ftp://localhost/x, and only http and https are fetched")]
    [TestCase("", "302 Found without a Location that can be read ('')")]
    public async Task A_redirect_that_may_not_be_followed_fails(string location, string reason)
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/a", Answers.Redirect(location)));
        Assert.That(await fixture.FailureAsync("/a"), Is.EqualTo(reason));
    }

    [Test]
    public async Task What_was_told_about_an_address_is_not_asked_of_the_one_that_it_redirects_to()
    {
        var longAgo = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/a", Answers.Redirect("/b"))
            .On("/b", Answers.HtmlLastModified(Html, longAgo)));

        var outcome = await fixture.FetchAsync("/a", new CacheValidators("\"a\"", longAgo.ToString("R")));

        Assert.That(FetcherFixture.Fetched(outcome).Response.Url, Is.EqualTo(fixture.Site.Url("/b")));
        Assert.That(fixture.Site.Requests.Single(request => request.Path == "/a").Headers, Does.ContainKey("If-Modified-Since"));
    }

    [Test]
    public async Task Each_hop_asks_robots_txt()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .Robots("User-agent: *\nDisallow: /geheim")
            .On("/a", Answers.Redirect("/geheim/b"))
            .Page("/geheim/b", Html));
        Assert.That(FetcherFixture.PassedOver(await fixture.FetchAsync("/a")), Does.StartWith("robots.txt forbids "));
        Assert.That(fixture.Site.Count("/geheim/b"), Is.Zero);
    }

    [Test]
    public async Task A_failure_after_a_redirect_says_the_way()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/a", Answers.Redirect("/weg")));
        Assert.That(await fixture.FailureAsync("/a"), Does.StartWith("404 Not Found (redirected: ").And.Contain("/a → ").And.Contain("/weg"));
    }
}
