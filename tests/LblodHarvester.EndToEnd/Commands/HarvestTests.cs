using LblodHarvester.EndToEnd.Killing;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod harvest</c>: of a bare URL, in part, and without a network.</summary>
public class HarvestTests
{
    private const string Source = "wolkendorp-zuiver";

    [Test]
    public async Task A_url_is_harvested_as_a_source_that_is_not_kept_and_never_reports()
    {
        await using var site = await SampleSite.StartAsync();
        using var harvest = new Harvest(new Dictionary<string, string> { ["LBLOD_Crawl__Delay"] = "00:00:00" });
        var output = await harvest.SucceedAsync("harvest", site.Url("/zuiver/").AbsoluteUri);
        var again = await harvest.SucceedAsync("harvest", site.Url("/zuiver/").AbsoluteUri);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(output, Does.Match(@"^run 1 of url-localhost-[0-9a-f]{8} succeeded: 15 done\n$"));
            Assert.That(again, Does.Match(@"^run 2 of url-localhost-[0-9a-f]{8} succeeded: 15 unchanged\n$"));
            Assert.That((await harvest.SucceedAsync("sources", "list")).TrimEnd().Split('\n'), Has.Length.EqualTo(1), "the headings alone");
            Assert.That(await StateFile.ListOutboxAsync(harvest.Folder), Is.Empty);
        }
    }

    [Test]
    public async Task Max_pages_stops_a_run_and_says_what_was_left()
    {
        await using var site = await SampleSite.StartAsync();
        using var harvest = await HarvestOfAsync(site);
        var (status, output, errors) = await harvest.RunAsync("harvest", Source, "--max-pages", "3");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.Zero, errors);
            Assert.That(output, Does.Contain("3 done").And.Contain("queued"));
            Assert.That(errors, Does.Contain("stopped at its limit of 3 pages"));
            Assert.That(site.Requests.Count(request => request.Path != "/robots.txt"), Is.EqualTo(3));
        }
    }

    [Test]
    public async Task Offline_everything_comes_from_the_archive()
    {
        Harvest harvest;
        Outcome online;
        await using (var site = await SampleSite.StartAsync())
        {
            harvest = await HarvestOfAsync(site);
            await harvest.SucceedAsync("harvest", Source);
            online = await Outcome.ReadAsync(harvest);
        }

        using (harvest)
        {
            var (status, output, errors) = await harvest.RunAsync("harvest", Source, "--offline");
            Assert.That(status, Is.Zero, output + errors);
            Assert.That(
                (await StateFile.ListPagesAsync(harvest.Folder, 2)).Select(page => page.State),
                Is.All.AnyOf(RunPageState.Done, RunPageState.Unchanged).And.Exactly(15).Items);
            (await Outcome.ReadAsync(harvest)).AssertSameAs(online);
        }
    }

    [Test]
    public async Task Offline_a_page_that_was_never_archived_has_failed_with_that_reason()
    {
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("nooit", new Uri("https://wolkendorp.example/"));
        Assert.That((await harvest.RunAsync("harvest", "nooit", "--offline")).Status, Is.EqualTo(1));
        Assert.That((await StateFile.ListPagesAsync(harvest.Folder, 1)).Single().Reason, Does.Contain("archive"));
    }

    [Test]
    public async Task A_harvest_that_is_stopped_says_that_its_run_goes_on_and_it_does()
    {
        var page = Answers.Html("<!DOCTYPE html><html lang=\"nl\"><body><p>Geen besluiten.</p></body></html>");
        await using var site = await MisbehavingSite.StartAsync(plan => plan
            .Page("/", IndexPage.Of(["/traag"]))
            .On("/traag", Answers.InTurn(Answers.Delayed(TimeSpan.FromMinutes(1), page), page)));
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("traag", site.BaseUrl);
        await using var stopped = harvest.Start("harvest", "traag");
        await stopped.WaitForErrorAsync($"done {site.BaseUrl}");
        await stopped.TerminateAsync();
        var status = await stopped.WaitAsync(TimeSpan.FromSeconds(10));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(130));
            Assert.That(stopped.Errors, Does.EndWith("lblod: stopped; a run that was under way goes on when its source is harvested again.\n"));
            Assert.That(await harvest.SucceedAsync("harvest", "traag"), Is.EqualTo("run 1 of traag succeeded: 2 done\n"));
            Assert.That(site.Count("/"), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task A_source_that_is_not_there_is_named_with_status_3()
    {
        using var harvest = new Harvest();
        var (status, _, errors) = await harvest.RunAsync("harvest", "nergens");
        Assert.That((status, errors), Is.EqualTo((3, "lblod: There is no source nergens. lblod sources list shows which there are.\n")));
    }

    private static async Task<Harvest> HarvestOfAsync(MisbehavingSite site)
    {
        var harvest = new Harvest();
        await harvest.SucceedAsync("sources", "import", SampleSite.WriteSources(harvest.Folder, site.BaseUrl));
        return harvest;
    }
}
