using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod runs</c>: what failed is tried again, what was killed is given up.</summary>
public class RunsTests
{
    private const string Page = "<!DOCTYPE html><html lang=\"nl\"><body><p>Geen besluiten.</p></body></html>";

    [Test]
    public async Task Retry_harvests_the_failed_addresses_alone_under_the_same_number()
    {
        await using var site = await SiteOfAsync(Answers.Status(404));
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("weg", site.BaseUrl);
        Assert.That((await harvest.RunAsync("harvest", "weg")).Status, Is.EqualTo(1));
        Assert.That(await harvest.SucceedAsync("runs", "show", "1"), Does.Contain($"failed at step crawl {site.Url("/stuk")} 404"));

        site.On("/stuk", Answers.Html(Page));
        var retried = await harvest.SucceedAsync("runs", "retry", "1");
        var again = await harvest.SucceedAsync("runs", "retry", "1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(retried, Is.EqualTo("run 1 of weg succeeded: 3 done\n"));
            Assert.That(site.Count("/heel"), Is.EqualTo(1));
            Assert.That(again, Is.EqualTo("run 1 has no address that failed or was left\n"));
            Assert.That(await harvest.SucceedAsync("runs", "show", "1"), Does.Not.Contain("failed"));
        }
    }

    [Test]
    public async Task Cancel_gives_up_a_run_that_was_killed_and_the_next_one_starts_anew()
    {
        var late = Answers.Delayed(TimeSpan.FromMinutes(1), Answers.Html(Page));
        await using var site = await SiteOfAsync(Answers.InTurn(late, Answers.Html(Page)));
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("traag", site.BaseUrl);
        await using (var killed = harvest.Start("harvest", "traag"))
        {
            await killed.WaitForErrorAsync($"done {site.Url("/heel")}");
            killed.Kill();
            await killed.WaitAsync(TimeSpan.FromSeconds(10));
        }

        var (retryStatus, _, retryErrors) = await harvest.RunAsync("runs", "retry", "1");
        var cancelled = await harvest.SucceedAsync("runs", "cancel", "1");
        var (status, _, errors) = await harvest.RunAsync("runs", "cancel", "1");
        var next = await harvest.SucceedAsync("harvest", "traag");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((retryStatus, retryErrors), Is.EqualTo((3, "lblod: Run 1 has not ended; lblod harvest traag goes on with it.\n")));
            Assert.That(cancelled, Is.EqualTo("cancelled run 1 of traag\n"));
            Assert.That((status, errors), Is.EqualTo((1, "lblod: Run 1 has ended already: cancelled.\n")));
            Assert.That(next, Does.StartWith("run 2 of traag succeeded: "));
            Assert.That(
                await harvest.SucceedAsync("runs", "list"),
                Does.Contain("1\ttraag\tcancelled\t").And.Contain("2\ttraag\tsucceeded\t"));
        }
    }

    [Test]
    public async Task A_run_that_is_not_there_is_named()
    {
        using var harvest = new Harvest();
        foreach (var command in new[] { "show", "cancel", "retry" })
        {
            var (status, _, errors) = await harvest.RunAsync("runs", command, "7");
            Assert.That(status, Is.EqualTo(command == "retry" ? 3 : 1));
            Assert.That(errors, Is.EqualTo("lblod: There is no run 7. lblod runs list shows which there are.\n"));
        }
    }

    private static Task<MisbehavingSite> SiteOfAsync(Answer broken) => MisbehavingSite.StartAsync(site =>
    {
        site.Page("/", IndexPage.Of(["/heel", "/stuk"]));
        site.Page("/heel", Page);
        site.On("/stuk", broken);
    });
}
