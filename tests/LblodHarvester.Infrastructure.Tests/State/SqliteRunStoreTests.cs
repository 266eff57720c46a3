using Dapper;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.State;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteRunStoreTests : RunStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;
    private SqliteRunStore _store = null!;
    private SqliteOutbox _outbox = null!;

    protected override IRunStore Store => _store;

    protected override IOutbox Outbox => _outbox;

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await SqliteDatabase.OpenAsync(_folder.File("lblod.db"), default);
        _store = new SqliteRunStore(_database, Time);
        _outbox = new SqliteOutbox(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [TestCase("BEFORE UPDATE ON run_page")]
    [TestCase("BEFORE INSERT ON run_page")]
    [TestCase("BEFORE INSERT ON page")]
    [TestCase("BEFORE INSERT ON outbox")]
    [TestCase("AFTER INSERT ON outbox")]
    public async Task A_commit_that_fails_anywhere_leaves_nothing(string moment)
    {
        var run = await StartAsync();
        await ExecuteAsync($"CREATE TRIGGER fault {moment} BEGIN SELECT RAISE(ABORT, 'no room'); END");
        var commit = new PageCommit(Handled(run, ""), [Sample.Url("a")], Sample.Page("lijst"), [Sample.Report("lijst")]);

        Assert.That(() => Store.CommitAsync(commit, default), Throws.TypeOf<SqliteException>().With.Message.Contains("no room"));
        Assert.That(await Store.CountPagesAsync(run.Id, default), Is.EquivalentTo(new Dictionary<RunPageState, int> { [RunPageState.Queued] = 1 }));
        Assert.That(await Store.FindPageAsync(Sample.Url("lijst"), default), Is.Null);
        Assert.That(await Outbox.ListAsync(null, default), Is.Empty);

        await ExecuteAsync("DROP TRIGGER fault");
        await Store.CommitAsync(commit, default);
        Assert.That(await Outbox.ListAsync(null, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_was_committed_is_there_after_reopening()
    {
        var run = await StartAsync();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), [Sample.Url("a")], Sample.Page("lijst"), [Sample.Report("lijst")]), default);
        _database.Dispose();
        await OpenAsync();

        Assert.That(await StartAsync(), Is.EqualTo(run));
        Assert.That((await Store.NextAsync(run.Id, new HashSet<Uri>(), 10, default)).Select(page => page.Url), Is.EqualTo(new[] { Sample.Url("a") }));
        Assert.That(await Store.FindPageAsync(Sample.Url("lijst"), default), Is.Not.Null);
        Assert.That(await Outbox.FindAsync(Sample.Iri("lijst"), default), Is.EqualTo(Sample.Report("lijst")));
    }

    [Test]
    public async Task The_database_itself_refuses_a_second_run_under_way()
    {
        await StartAsync();
        Assert.That(
            () => ExecuteAsync($"INSERT INTO run (source_id, state, started_at) VALUES ('{SourceId}', 'Running', 'x')"),
            Throws.TypeOf<SqliteException>().With.Message.Contains("UNIQUE"));
    }

    [Test]
    public async Task Eight_tasks_commit_at_once_while_others_read_and_another_process_writes()
    {
        const int Tasks = 8;
        const int Pages = 25;
        var run = await StartAsync();
        var links = Enumerable.Range(0, Tasks * Pages).Select(number => Sample.Url($"p{number}")).ToList();
        await Store.CommitAsync(new PageCommit(Handled(run, ""), links, null, []), default);
        using var elsewhere = await SqliteDatabase.OpenAsync(_database.Path, default);
        var otherStore = new SqliteRunStore(elsewhere, Time);

        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(async () =>
        {
            var store = task % 2 == 0 ? _store : otherStore;
            foreach (var number in Enumerable.Range(task * Pages, Pages))
            {
                await store.CommitAsync(
                    new PageCommit(Handled(run, $"p{number}"), [Sample.Url($"q{number}")], Sample.Page($"p{number}"), [Sample.Report($"r{number}")]), default);
                await store.CountPagesAsync(run.Id, default);
            }
        })));

        Assert.That(
            await Store.CountPagesAsync(run.Id, default),
            Is.EquivalentTo(new Dictionary<RunPageState, int> { [RunPageState.Done] = Tasks * Pages + 1, [RunPageState.Queued] = Tasks * Pages }));
        Assert.That(await Outbox.ListAsync(null, default), Has.Count.EqualTo(Tasks * Pages));
    }

    [Test]
    public async Task Tasks_that_start_the_same_source_at_once_share_one_run()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(StartAsync)));
        Assert.That(runs.Distinct(), Has.Exactly(1).Items);
    }

    private async Task ExecuteAsync(string sql)
    {
        using var connection = await _database.ConnectAsync(default);
        await connection.ExecuteAsync(sql);
    }
}
