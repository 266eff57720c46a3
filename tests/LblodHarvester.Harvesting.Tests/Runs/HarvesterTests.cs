using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Harvesting.Validate;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Harvesting.Tests.Runs;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HarvesterTests
{
    private static readonly Source Site = Sample.Source("voorbeeld") with { StartUrl = ScriptedSite.Url, Loket = null };

    private readonly ScriptedSite _site = new();
    private readonly InMemoryRunStore _runs = new(new InMemoryOutbox(), new FakeTime(Sample.Noon));
    private readonly Harvester _harvester;

    public HarvesterTests() => _harvester = new Harvester(
        _runs,
        _site,
        _site,
        _site,
        new PageValidator(Register.None),
        new Reporter(Register.None, new FakeTime(Sample.Noon)),
        new CrawlOptions(),
        new PublishOptions(),
        NullLogger<Harvester>.Instance);

    [Test]
    public async Task A_page_that_did_not_change_is_not_published_again()
    {
        await RunAsync();
        Assert.That(await VisitAsync(), Has.Property("State").EqualTo(RunPageState.Unchanged));
        Assert.That((_site.Asked.Count, _site.Writes), Is.EqualTo((2, 1)));
        Assert.That(_site.Asked[1], Is.Not.Null, "the second request is conditional");
    }

    [Test]
    public async Task A_page_that_did_not_change_and_is_lost_from_the_archive_is_fetched_again_whole()
    {
        await RunAsync();
        _site.LoseRecords();

        Assert.That(await VisitAsync(), Has.Property("State").EqualTo(RunPageState.Done), "its provenance names another record now");
        Assert.That(_site.Asked[1..], Is.EqualTo(new[] { _site.Asked[1], null }));
        Assert.That(_site.Asked[1], Is.Not.Null);
        Assert.That(await VisitAsync(), Has.Property("State").EqualTo(RunPageState.Unchanged), "the archive has it again");
    }

    [Test]
    public async Task A_page_that_is_lost_from_the_archive_fails_alone_when_a_run_replays()
    {
        await RunAsync();
        _site.LoseRecords();
        var result = await RunAsync(new RunRequest(Offline: true));
        var page = (await _runs.ListPagesAsync(result.Run.Id, null, default)).Single();

        Assert.That(result.Run.State, Is.EqualTo(RunState.PagesFailed));
        Assert.That((page.State, page.Step), Is.EqualTo((RunPageState.Failed, FlowStep.Archive)));
        Assert.That(page.Reason, Does.Contain("cannot be read").And.Contain("with the network"));
    }

    [Test]
    public async Task An_archive_that_cannot_be_written_stops_the_run_and_leaves_its_addresses()
    {
        _site.ArchiveFault = new IOException("disk full");
        var result = await RunAsync();

        Assert.That((result.Run.State, result.Run.Reason), Is.EqualTo((RunState.Failed, "the archive failed: disk full")));
        Assert.That(result.Pages, Is.EqualTo(new Dictionary<RunPageState, int> { [RunPageState.Queued] = 1 }));
    }

    [Test]
    public async Task A_response_that_the_archive_refuses_is_that_pages_failure()
    {
        _site.ArchiveFault = new ArgumentException("a header holds a line break");
        var page = await VisitAsync();

        Assert.That((page.State, page.Step), Is.EqualTo((RunPageState.Failed, FlowStep.Archive)));
        Assert.That(page.Reason, Does.Contain("line break"));
    }

    [Test]
    public async Task A_run_that_the_store_stopped_can_be_retried()
    {
        _site.StoreFault = new GraphStoreException("no connection");
        var stopped = await RunAsync();
        Assert.That((stopped.Run.State, stopped.Run.Reason), Is.EqualTo((RunState.Failed, "the store failed: no connection")));

        _site.StoreFault = null;
        Assert.That(await _runs.RetryFailedAsync(stopped.Run.Id, default), Is.EqualTo(1));
        var retried = await RunAsync();
        Assert.That((retried.Run.Id, retried.Run.State), Is.EqualTo((stopped.Run.Id, RunState.Succeeded)));
    }

    private async Task<RunPage> VisitAsync() =>
        (await _runs.ListPagesAsync((await RunAsync()).Run.Id, null, default)).Single();

    private Task<RunResult> RunAsync(RunRequest? request = null) =>
        _harvester.RunAsync(Site, request ?? new RunRequest(), new SilentObserver(), default);

    private sealed class SilentObserver : IRunObserver
    {
        public void RunStarted(Run run, bool resumed)
        {
        }

        public void PageHandled(RunPage page, PageRecord? record, int queued)
        {
        }
    }
}
