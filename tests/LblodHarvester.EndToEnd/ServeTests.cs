using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Testing;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd;

/// <summary><c>lblod serve</c> on a source that is due every two seconds.</summary>
public partial class ServeTests
{
    private const string Source = "tik";
    private const string EveryTwoSeconds = "0/2 * * * * ?";
    private const string Page = "<!DOCTYPE html><html lang=\"nl\"><body><p>Geen besluiten.</p></body></html>";
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);
    private static readonly string[] Paths = ["/een", "/twee", "/drie", "/vier"];

    [Test]
    public async Task Runs_come_by_their_schedule_one_at_a_time_and_runs_list_shows_them()
    {
        // A run takes longer than the schedule leaves it.
        await using var site = await SiteOfAsync(Answers.Delayed(TimeSpan.FromSeconds(1), Answers.Html(Page)));
        using var harvest = await HarvestOfAsync(site);
        await using var serve = harvest.Start("serve", "--urls", FreeUrl());
        await serve.WaitForErrorAsync($"Run 2 of {Source} succeeded");
        await StopAsync(serve);

        var started = RunLine().Matches(serve.Errors).Select(line => line.Value).ToList();
        var runs = (await StateFile.ListRunsAsync(harvest.Folder)).OrderBy(run => run.Id).ToList();
        var listed = await harvest.SucceedAsync("runs", "list");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                started.Take(4),
                Is.EqualTo(["Run 1 of tik starts", "Run 1 of tik succeeded", "Run 2 of tik starts", "Run 2 of tik succeeded"]));
            Assert.That(
                runs.Zip(runs.Skip(1)), Has.All.Matches<(Run Earlier, Run Later)>(pair => pair.Later.StartedAt >= pair.Earlier.EndedAt));
            Assert.That(NextRunLine().Matches(serve.Errors), Has.Count.GreaterThanOrEqualTo(2), "told at the start and after each run");
            Assert.That(listed, Does.Contain($"1\t{Source}\tsucceeded\t").And.Contain($"2\t{Source}\tsucceeded\t"));
            Assert.That(LastAndNext().Matches(listed), Has.Count.EqualTo(1), listed);
        }
    }

    [Test]
    public async Task It_answers_its_health_and_another_process_is_told_who_owns_the_folder()
    {
        await using var site = await SiteOfAsync(Answers.Html(Page));
        using var harvest = await HarvestOfAsync(site);
        var url = FreeUrl();
        await using var serve = harvest.Start("serve", "--urls", url);
        await serve.WaitForErrorAsync("Listening on");
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var (status, _, errors) = await harvest.RunAsync("runs", "list");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await client.GetStringAsync("/health/live"), Is.EqualTo("live\n"));
            Assert.That(await client.GetStringAsync("/health/ready"), Is.EqualTo("ready\n"));
            Assert.That(status, Is.EqualTo(1));
            Assert.That(errors, Does.Contain($"process {serve.Id}").And.Contain("lblod serve").And.Contain(url));
        }

        await StopAsync(serve);
        Assert.That((await harvest.RunAsync("runs", "list")).Status, Is.Zero, "The folder is free again.");
    }

    [Test]
    public async Task It_checks_a_page_that_is_posted_and_reports_as_the_command_does()
    {
        const string Sample = "samples/site/zuiver/gemeenteraad-2026-05-18/besluitenlijst.html";
        await using var site = await SiteOfAsync(Answers.Html(Page));
        using var harvest = await HarvestOfAsync(site);
        var url = FreeUrl();
        await using var serve = harvest.Start("serve", "--urls", url);
        await serve.WaitForErrorAsync("Listening on");
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        using var page = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(SharedData.RepositoryRoot(), Sample)));
        page.Headers.ContentType = new("text/html");
        using var answer = await client.PostAsync("/validate", page);
        var body = await answer.Content.ReadAsStringAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
            Assert.That(body, Does.Contain("\"type\": \"besluitenlijst\"").And.Contain("\"passes\": true"));
        }

        await StopAsync(serve);
    }

    [Test]
    public async Task It_can_be_stopped_while_a_run_is_under_way_and_that_run_goes_on_later()
    {
        // The last page is answered long after the process must have ended.
        await using var site = await SiteOfAsync(Answers.Html(Page));
        site.On("/vier", Answers.InTurn(Answers.Delayed(TimeSpan.FromMinutes(1), Answers.Html(Page)), Answers.Html(Page)));
        using var harvest = await HarvestOfAsync(site);
        await using (var serve = harvest.Start("serve", "--urls", FreeUrl()))
        {
            await UntilAsync(() => site.Count("/vier") == 1);
            await StopAsync(serve);
            Assert.That(serve.Errors, Does.Contain($"Run of {Source} stopped; it goes on at the next start"));
        }

        Assert.That(await harvest.SucceedAsync("runs", "list"), Does.Contain($"1\t{Source}\trunning\t"));
        var before = await StateFile.ListPagesAsync(harvest.Folder, 1);
        await using (var serve = harvest.Start("serve", "--urls", FreeUrl()))
        {
            await serve.WaitForErrorAsync($"Run 1 of {Source} goes on");
            await serve.WaitForErrorAsync($"Run 1 of {Source} succeeded");
            await StopAsync(serve);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.Count(page => page.State == RunPageState.Done), Is.Positive.And.LessThan(Paths.Length + 1));
            Assert.That((await StateFile.ListPagesAsync(harvest.Folder, 1)).Select(page => page.State), Is.All.EqualTo(RunPageState.Done));
        }
    }

    [Test]
    public async Task A_port_that_is_taken_is_an_error_that_names_it()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var harvest = new Harvest();
        var (status, _, errors) = await harvest.RunAsync("serve", "--urls", $"http://{taken.LocalEndpoint}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(1));
            Assert.That(errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.One.Contains($"http://{taken.LocalEndpoint}"));
        }
    }

    private static Task<MisbehavingSite> SiteOfAsync(Answer answer) => MisbehavingSite.StartAsync(site =>
    {
        site.Page("/", IndexPage.Of(Paths));
        foreach (var path in Paths)
            site.On(path, answer);
    });

    private static async Task<Harvest> HarvestOfAsync(MisbehavingSite site)
    {
        var harvest = new Harvest();
        await harvest.AddSourceAsync(Source, site.BaseUrl, EveryTwoSeconds);
        return harvest;
    }

    private static async Task StopAsync(LblodProcess serve)
    {
        await serve.TerminateAsync();
        Assert.That(await serve.WaitAsync(StopWithin), Is.Zero, serve.Errors);
    }

    private static async Task UntilAsync(Func<bool> happened)
    {
        var clock = Stopwatch.StartNew();
        while (!happened())
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    [GeneratedRegex(@"Run \d+ of tik (starts|succeeded)")]
    private static partial Regex RunLine();

    [GeneratedRegex(@"Next run of tik: (now|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d)")]
    private static partial Regex NextRunLine();

    [GeneratedRegex(@"^tik\t\d{4}-\d\d-\d\d \S+ \S+ \((succeeded|running)\)\t\d{4}-\d\d-\d\d \S+ \S+\t0/2", RegexOptions.Multiline)]
    private static partial Regex LastAndNext();
}
