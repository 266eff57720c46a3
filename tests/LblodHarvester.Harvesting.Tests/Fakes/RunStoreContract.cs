using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>What every run store does, whatever keeps it.</summary>
public abstract class RunStoreContract
{
    protected const string SourceId = "voorbeeld";

    protected static Uri Start { get; } = Sample.Url("");

    protected FakeTime Time { get; } = new(Sample.Noon);

    protected abstract IRunStore Store { get; }

    protected abstract IOutbox Outbox { get; }

    [Test]
    public async Task A_run_starts_with_its_start_address_queued()
    {
        var run = await Store.StartOrResumeAsync(SourceId, Start, default);

        Assert.That(run, Is.EqualTo(new Run(run.Id, SourceId, RunState.Running, Sample.Noon, null, null)));
        Assert.That(
            await Store.ListPagesAsync(run.Id, null, default),
            Is.EqualTo(new[] { new RunPage(run.Id, Start, null, RunPageState.Queued, null, null) }));
        Assert.That(await Store.FindAsync(run.Id, default), Is.EqualTo(run));
    }

    [Test]
    public async Task A_run_that_was_killed_is_gone_on_with()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [Sample.Url("a")], null, []), default);

        Time.Now = Sample.Noon.AddHours(1);
        Assert.That(await Store.StartOrResumeAsync(SourceId, Sample.Url("elsewhere"), default), Is.EqualTo(run));
        Assert.That(await NextAsync(run), Is.EqualTo(new[] { "/a" }));
    }

    [Test]
    public async Task A_run_that_ended_is_followed_by_a_new_one()
    {
        var first = await StartAsync();
        Time.Now = Sample.Noon.AddHours(1);
        await Store.EndAsync(first.Id, RunState.Failed, "de opslag antwoordt niet", default);
        var second = await StartAsync();

        Assert.That(second.Id, Is.GreaterThan(first.Id));
        Assert.That(
            await Store.FindAsync(first.Id, default),
            Is.EqualTo(first with { State = RunState.Failed, EndedAt = Sample.Noon.AddHours(1), Reason = "de opslag antwoordt niet" }));
    }

    [Test]
    public async Task Sources_run_beside_each_other()
    {
        var one = await StartAsync();
        var other = await Store.StartOrResumeAsync("ander", Start, default);

        Assert.That(other.Id, Is.Not.EqualTo(one.Id));
        Assert.That((await Store.ListAsync(null, 10, default)).Select(run => run.Id), Is.EqualTo(new[] { other.Id, one.Id }));
        Assert.That((await Store.ListAsync(SourceId, 10, default)).Select(run => run.Id), Is.EqualTo(new[] { one.Id }));
        Assert.That(await Store.ListAsync(null, 1, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_run_ends_once()
    {
        var run = await StartAsync();
        await Store.EndAsync(run.Id, RunState.Cancelled, null, default);

        Assert.That(() => Store.EndAsync(run.Id, RunState.Succeeded, null, default), Throws.InvalidOperationException);
        Assert.That(() => Store.EndAsync(run.Id + 1, RunState.Succeeded, null, default), Throws.InvalidOperationException);
        Assert.That(() => Store.EndAsync(run.Id, RunState.Running, null, default), Throws.ArgumentException);
    }

    [Test]
    public async Task Addresses_are_handed_out_in_the_order_in_which_they_were_found()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("z", "a", "m"), null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a"), Urls("b", "z"), null, []), default);

        Assert.That(await NextAsync(run), Is.EqualTo(new[] { "/z", "/m", "/b" }));
        var next = await Store.NextAsync(run.Id, new HashSet<Uri> { Sample.Url("z") }, 1, default);
        Assert.That(next.Select(page => page.Url), Is.EqualTo(Urls("m")));
    }

    [Test]
    public async Task A_link_to_an_address_that_is_known_leaves_it_as_it_is()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("a", "a"), null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a"), Urls("", "a", "b"), null, []), default);

        Assert.That(
            (await Store.ListPagesAsync(run.Id, null, default)).Select(page => (page.Url, page.Referrer, page.State)),
            Is.EqualTo(new[]
            {
                (Start, null, RunPageState.Done),
                (Sample.Url("a"), Start, RunPageState.Done),
                (Sample.Url("b"), Sample.Url("a"), RunPageState.Queued),
            }));
    }

    [Test]
    public async Task Pages_are_counted_by_state()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("a", "b"), null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a"), Urls("a", "c"), null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a"), [], null, []), default);

        Assert.That(
            await Store.CountPagesAsync(run.Id, default),
            Is.EquivalentTo(new Dictionary<RunPageState, int> { [RunPageState.Done] = 2, [RunPageState.Queued] = 2 }));
        Assert.That(await Store.CountPagesAsync(run.Id + 1, default), Is.Empty);
    }

    [Test]
    public async Task A_page_that_failed_keeps_its_step_and_reason()
    {
        var run = await StartAsync();
        var failed = Handled(run, "") with { State = RunPageState.Failed, Step = FlowStep.Extract, Reason = "afgebroken na 12 bytes" };
        await Store.CommitAsync(new PageCommit(failed, [], null, []), default);

        Assert.That(await Store.ListPagesAsync(run.Id, RunPageState.Failed, default), Is.EqualTo(new[] { failed }));
        Assert.That(await Store.ListPagesAsync(run.Id, RunPageState.Done, default), Is.Empty);
    }

    [Test]
    public async Task Retrying_puts_failed_addresses_back_and_the_run_to_running()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("a", "b"), null, []), default);
        await Store.CommitAsync(
            new PageCommit(Handled(run, "b") with { State = RunPageState.Failed, Step = FlowStep.Crawl, Reason = "500" }, [], null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a"), [], null, []), default);
        await Store.EndAsync(run.Id, RunState.PagesFailed, "1 pagina", default);

        Assert.That(await Store.RetryFailedAsync(run.Id, default), Is.EqualTo(1));
        Assert.That(await Store.FindAsync(run.Id, default), Is.EqualTo(run));
        var queued = await Store.ListPagesAsync(run.Id, RunPageState.Queued, default);
        Assert.That(queued, Is.EqualTo(new[] { new RunPage(run.Id, Sample.Url("b"), Start, RunPageState.Queued, null, null) }));
        Assert.That(await Store.StartOrResumeAsync(SourceId, Start, default), Is.EqualTo(run));
    }

    [Test]
    public async Task A_run_that_stopped_with_addresses_left_goes_on_with_them_when_it_is_retried()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("a", "b"), null, []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, "a") with { State = RunPageState.Failed }, [], null, []), default);
        await Store.EndAsync(run.Id, RunState.Failed, "the store failed", default);

        Assert.That(await Store.RetryFailedAsync(run.Id, default), Is.EqualTo(2));
        Assert.That(await Store.FindAsync(run.Id, default), Is.EqualTo(run));
        Assert.That(await NextAsync(run), Is.EqualTo(new[] { "/a", "/b" }));
    }

    [Test]
    public async Task A_run_that_visited_everything_without_failure_is_not_retried()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [], null, []), default);
        await Store.EndAsync(run.Id, RunState.Succeeded, null, default);

        Assert.That(await Store.RetryFailedAsync(run.Id, default), Is.Zero);
        Assert.That((await Store.FindAsync(run.Id, default))!.State, Is.EqualTo(RunState.Succeeded));
    }

    [Test]
    public async Task A_run_is_not_retried_while_its_source_has_one_under_way()
    {
        var run = await StartAsync();
        Assert.That(() => Store.RetryFailedAsync(run.Id, default), Throws.InvalidOperationException);
        await Store.CommitAsync(new PageCommit(Handled(run, "") with { State = RunPageState.Failed }, [], null, []), default);
        await Store.EndAsync(run.Id, RunState.PagesFailed, null, default);
        var next = await StartAsync();

        Assert.That(
            () => Store.RetryFailedAsync(run.Id, default), Throws.InvalidOperationException.With.Message.Contains($"Run {next.Id} of source"));
        Assert.That(() => Store.RetryFailedAsync(next.Id + 1, default), Throws.InvalidOperationException);
    }

    [Test]
    public async Task A_page_is_remembered_with_all_that_is_known_of_it()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [], Sample.Page("lijst"), []), default);

        var page = await Store.FindPageAsync(Sample.Url("lijst"), default);
        Assert.That(page! with { Problems = [] }, Is.EqualTo(Sample.Page("lijst") with { Problems = [] }));
        Assert.That(page.Problems, Is.EqualTo(Sample.Page("lijst").Problems));
        Assert.That(await Store.FindPageAsync(Sample.Url("andere"), default), Is.Null);
    }

    [Test]
    public async Task A_later_visit_replaces_what_is_known_of_a_page()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [], Sample.Page("lijst"), []), default);
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [], Sample.Page("lijst") with { ETag = null, Published = 3, Problems = [] }, []), default);

        var page = await Store.FindPageAsync(Sample.Url("lijst"), default);
        Assert.That((page!.ETag, page.Published, page.Problems.Count), Is.EqualTo(((string?)null, 3, 0)));
    }

    [Test]
    public async Task The_known_pages_of_a_source_leave_out_those_of_other_sources()
    {
        var run = await StartAsync();
        PageRecord[] pages =
        [
            Sample.Page("b"), Sample.Page("a"), Sample.Page("overzicht") with { Type = PageType.Overview }, Sample.Page("c") with { SourceId = "ander" },
        ];
        foreach (var page in pages)
            await Store.CommitAsync(new PageCommit(Handled(run, ""), [], page, []), default);

        Assert.That((await Store.ListKnownPagesAsync(SourceId, default)).Select(page => page.Url), Is.EqualTo(Urls("a", "b", "overzicht")));
    }

    [Test]
    public async Task A_commit_says_how_many_addresses_were_new_to_the_frontier()
    {
        var run = await StartAsync();
        var first = await Store.CommitAsync(new PageCommit(Handled(run, ""), Urls("a", "b", "a"), null, []), default);
        var second = await Store.CommitAsync(new PageCommit(Handled(run, "a"), Urls("", "b", "c"), null, []), default);
        Assert.That((first, second), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task A_commit_for_an_address_outside_the_frontier_is_refused_whole()
    {
        var run = await StartAsync();
        var commit = new PageCommit(Handled(run, "onbekend"), Urls("a"), Sample.Page("onbekend"), [Sample.Report("lijst")]);

        Assert.That(() => Store.CommitAsync(commit, default), Throws.InvalidOperationException.With.Message.Contains("not in the frontier"));
        Assert.That(await NextAsync(run), Is.EqualTo(new[] { "/" }));
        Assert.That(await Store.FindPageAsync(Sample.Url("onbekend"), default), Is.Null);
        Assert.That(await Outbox.ListAsync(null, default), Is.Empty);
    }

    [Test]
    public async Task A_report_enters_the_outbox_with_its_page()
    {
        await CommitReportsAsync(Sample.Report("lijst") with { Reason = "reden", Submission = Sample.Iri("inzending"), AcceptedAt = Sample.Noon });

        Assert.That(
            await Outbox.FindAsync(Sample.Iri("lijst"), default),
            Is.EqualTo(Sample.Report("lijst") with { Reason = "reden", Submission = Sample.Iri("inzending"), AcceptedAt = Sample.Noon }));
        Assert.That(await Outbox.FindAsync(Sample.Iri("andere"), default), Is.Null);
    }

    [Test]
    public async Task A_report_that_is_held_is_replaced()
    {
        var complete = Sample.Report("lijst") with { Page = Sample.Url("andere"), CreatedAt = Sample.Noon.AddDays(1), Organization = null };
        await CommitReportsAsync(Sample.Report("lijst", OutboxState.Held) with { Reason = "geen starttijdstip" });
        await CommitReportsAsync(complete);

        Assert.That(await Outbox.ListAsync(null, default), Is.EqualTo(new[] { complete }));
    }

    [TestCase(OutboxState.Pending)]
    [TestCase(OutboxState.Accepted)]
    [TestCase(OutboxState.AlreadyReported)]
    [TestCase(OutboxState.Dead)]
    public async Task A_report_that_was_or_may_have_been_sent_stays_as_it_is(OutboxState state)
    {
        var first = Sample.Report("lijst", state) with { Attempts = 2, Reason = "503" };
        await CommitReportsAsync(first);
        await CommitReportsAsync(Sample.Report("lijst", OutboxState.Held), Sample.Report("andere"));

        Assert.That(await Outbox.ListAsync(null, default), Is.EqualTo(new[] { first, Sample.Report("andere") }));
    }

    [Test]
    public async Task What_a_page_held_and_no_longer_leads_to_leaves_the_outbox_when_the_page_is_processed_anew()
    {
        var elsewhere = Sample.Report("elders", OutboxState.Held) with { Page = Sample.Url("andere") };
        var sent = Sample.Report("verzonden", OutboxState.Dead) with { Page = Sample.Url("pagina") };
        var kept = Sample.Report("nog-steeds", OutboxState.Held) with { Page = Sample.Url("pagina") };
        var held = Enumerable.Range(0, 3).Select(n => Sample.Report($"gehouden{n}", OutboxState.Held) with { Page = Sample.Url("pagina") });
        await CommitReportsAsync([elsewhere, sent, kept, .. held]);

        // The address in the frontier may redirect: the entries name the page itself, as the record does.
        await CommitPageAsync(RunPageState.Done, Sample.Page("pagina"), kept);

        Assert.That(await Outbox.ListAsync(null, default), Is.EqualTo(new[] { elsewhere, sent, kept }));
    }

    [TestCase(RunPageState.Unchanged)]
    [TestCase(RunPageState.Failed)]
    [TestCase(RunPageState.Recorded)]
    public async Task What_a_page_holds_stays_when_the_page_was_not_processed_anew(RunPageState state)
    {
        var held = Sample.Report("gehouden", OutboxState.Held) with { Page = Sample.Url("pagina") };
        await CommitReportsAsync(held);
        await CommitPageAsync(state, state == RunPageState.Unchanged ? Sample.Page("pagina") : null);

        Assert.That(await Outbox.ListAsync(null, default), Is.EqualTo(new[] { held }));
    }

    [Test]
    public async Task What_is_due_is_pending_and_comes_oldest_first()
    {
        await CommitReportsAsync(
            Sample.Report("later") with { DueAt = Sample.Noon.AddTicks(1) },
            Sample.Report("jong") with { CreatedAt = Sample.Noon.AddSeconds(1) },
            Sample.Report("oud"),
            Sample.Report("gehouden", OutboxState.Held),
            Sample.Report("even-oud"));

        Assert.That(
            (await Outbox.DueAsync(Sample.Noon, default)).Select(entry => entry.Resource),
            Is.EqualTo(new[] { Sample.Iri("oud"), Sample.Iri("even-oud"), Sample.Iri("jong") }));
        Assert.That((await Outbox.ListAsync(OutboxState.Held, default)).Select(entry => entry.Resource), Is.EqualTo(new[] { Sample.Iri("gehouden") }));
    }

    [Test]
    public async Task An_entry_that_was_sent_is_written_back()
    {
        await CommitReportsAsync(Sample.Report("lijst"));
        var sent = Sample.Report("lijst", OutboxState.Accepted) with { Attempts = 1, AcceptedAt = Sample.Noon.AddMinutes(5), Submission = Sample.Iri("x") };
        await Outbox.UpdateAsync(sent, default);

        Assert.That(await Outbox.FindAsync(sent.Resource, default), Is.EqualTo(sent));
        Assert.That(() => Outbox.UpdateAsync(Sample.Report("onbekend"), default), Throws.InvalidOperationException);
    }

    protected Task<Run> StartAsync() => Store.StartOrResumeAsync(SourceId, Start, default);

    protected static RunPage Handled(Run run, string path) => new(run.Id, Sample.Url(path), null, RunPageState.Done, null, null);

    private static Uri[] Urls(params string[] paths) => [.. paths.Select(Sample.Url)];

    private async Task<IEnumerable<string>> NextAsync(Run run) =>
        (await Store.NextAsync(run.Id, new HashSet<Uri>(), 100, default)).Select(page => page.Url.AbsolutePath);

    private Task CommitReportsAsync(params OutboxEntry[] reports) => CommitPageAsync(RunPageState.Done, null, reports);

    private async Task CommitPageAsync(RunPageState state, PageRecord? record, params OutboxEntry[] reports)
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, "") with { State = state }, [], record, reports), default);
    }
}
