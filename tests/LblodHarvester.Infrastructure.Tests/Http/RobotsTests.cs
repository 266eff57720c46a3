using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Infrastructure.Http;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Http;

public class RobotsTests
{
    private const string Html = "<!DOCTYPE html><title>Zitting</title>";

    [TestCase("", "/a", true, TestName = "An_empty_file_allows_everything")]
    [TestCase("User-agent: *\nDisallow: /", "/a", false, TestName = "A_slash_forbids_everything")]
    [TestCase("User-agent: *\nDisallow: /", "/robots.txt", true, TestName = "The_file_itself_is_always_allowed")]
    [TestCase("User-agent: *\nDisallow:", "/a", true, TestName = "An_empty_disallow_forbids_nothing")]
    [TestCase("Disallow: /", "/a", true, TestName = "A_rule_outside_a_group_says_nothing")]
    [TestCase("User-agent: ander\nDisallow: /", "/a", true, TestName = "A_group_for_others_says_nothing")]
    [TestCase("User-agent: *\nDisallow: /\nUser-agent: LBLODHARVESTER/2.0\nDisallow: /b", "/a", true, TestName = "Our_own_group_goes_before_the_general_one")]
    [TestCase("User-agent: LblodHarvester\nDisallow: /a\n\nUser-agent: x\nAllow: /\n\nUser-agent: LblodHarvester\nDisallow: /b", "/b", false, TestName = "Our_groups_are_read_together")]
    [TestCase("User-agent: x\nUser-agent: lblodharvester\nSitemap: https://x/s\nDisallow: /a", "/a", false, TestName = "A_group_may_name_several_and_a_sitemap_does_not_end_it")]
    [TestCase("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true, TestName = "The_longest_rule_wins")]
    [TestCase("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true, TestName = "Allow_wins_over_disallow_of_the_same_length")]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false, TestName = "A_star_and_a_dollar_match_the_end")]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?p=1", true, TestName = "A_dollar_is_the_end_of_the_query_too")]
    [TestCase("User-agent: *\nDisallow: /*a*b$", "/xab/ab/b", false, TestName = "Several_stars_match")]
    [TestCase("User-agent: *\nDisallow: /ab*b$", "/ab", true, TestName = "Pieces_do_not_overlap")]
    [TestCase("User-agent: *\nDisallow: /*?sid=", "/x?sid=3", false, TestName = "The_query_counts")]
    [TestCase("User-agent: *\nDisallow: /één", "/%C3%A9%C3%A9n", false, TestName = "A_pattern_in_UTF8_matches_the_encoded_path")]
    [TestCase("User-agent: *\nDisallow: /%7Ejan", "/~jan", false, TestName = "An_encoded_unreserved_character_is_itself")]
    [TestCase("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false, TestName = "The_case_of_an_encoding_does_not_count")]
    [TestCase("User-agent: *\nDisallow: /a%2Ab", "/axb", true, TestName = "An_encoded_star_is_a_star")]
    [TestCase("\uFEFFuser-AGENT : * # wij\r\nDISALLOW : /a # dit\r", "/a", false, TestName = "Case_comments_white_space_and_line_ends_do_not_matter")]
    public void Robots_rule(string file, string path, bool allowed) =>
        Assert.That(RobotsRules.Parse(file, "LblodHarvester").Allows(new Uri(new Uri("https://gemeente.example/"), path)), Is.EqualTo(allowed));

    [Test]
    public void A_pattern_with_many_stars_takes_no_time()
    {
        var rules = RobotsRules.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 5000))}b$", "LblodHarvester");
        Assert.That(rules.Allows(new Uri("https://gemeente.example/" + new string('a', 8000))), Is.True);
    }

    [Test]
    public async Task What_robots_txt_forbids_is_passed_over()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.Robots("User-agent: *\nDisallow: /x").Page("/x", Html));
        Assert.That(FetcherFixture.PassedOver(await fixture.FetchAsync("/x")), Is.EqualTo($"robots.txt forbids {fixture.Site.Url("/x")}"));
        Assert.That(fixture.Site.Count("/x"), Is.Zero);
    }

    [Test]
    public async Task A_source_may_have_the_publishers_consent_to_ignore_it()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.Robots("User-agent: *\nDisallow: /").Page("/x", Html));
        fixture.Limits = fixture.Limits with { IgnoreRobots = true };
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.Fetched>());
        Assert.That(fixture.Site.Count("/robots.txt"), Is.Zero);
    }

    [TestCase(404)]
    [TestCase(403)]
    public async Task A_site_without_robots_txt_allows_everything(int status)
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.On("/robots.txt", Answers.Status(status)).Page("/x", Html));
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [Test]
    public async Task A_site_that_cannot_give_robots_txt_forbids_everything_for_now()
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.On("/robots.txt", Answers.Status(500)).Page("/x", Html), FetcherFixture.Options with { MaxRetries = 1 });

        Assert.That(await fixture.FailureAsync("/x"), Does.StartWith("robots.txt cannot be had").And.EndsWith("500 Internal Server Error"));
        Assert.That(fixture.Site.Count("/robots.txt"), Is.EqualTo(2));

        fixture.Site.Robots("");
        fixture.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.Fetched>(), "it is asked for again later");
    }

    [Test]
    public async Task Robots_txt_is_asked_for_once_a_day()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site.Robots("").Page("/x", Html));
        await Task.WhenAll(fixture.FetchAsync("/x"), fixture.FetchAsync("/x"), fixture.FetchAsync("/x"));
        Assert.That(fixture.Site.Count("/robots.txt"), Is.EqualTo(1));

        fixture.Time.Advance(TimeSpan.FromHours(25));
        await fixture.FetchAsync("/x");
        Assert.That(fixture.Site.Count("/robots.txt"), Is.EqualTo(2));
    }

    [Test]
    public async Task Robots_txt_may_be_elsewhere()
    {
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .On("/robots.txt", Answers.Redirect("/vast/robots"))
            .On("/vast/robots", Answers.Text("User-agent: *\nDisallow: /x"))
            .Page("/x", Html));
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.PassedOver>());
    }

    [Test]
    public async Task A_robots_txt_over_500_kibibytes_counts_up_to_there()
    {
        var filler = string.Concat(Enumerable.Repeat("# opvulling, zestig tekens lang, zodat het bestand groot wordt\n", 9000));
        await using var fixture = await FetcherFixture.StartAsync(site => site
            .Robots($"User-agent: *\nDisallow: /x\n{filler}\nDisallow: /y")
            .Page("/x", Html).Page("/y", Html));
        Assert.That(await fixture.FetchAsync("/x"), Is.InstanceOf<FetchOutcome.PassedOver>());
        Assert.That(await fixture.FetchAsync("/y"), Is.InstanceOf<FetchOutcome.Fetched>());
    }
}
