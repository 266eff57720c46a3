using Dapper;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteGraphLogTests : GraphLogContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;
    private SqliteGraphLog _log = null!;

    protected override IGraphLog Log => _log;

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await SqliteDatabase.OpenAsync(_folder.File("lblod.db"), default);
        _log = new SqliteGraphLog(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task A_store_that_is_opened_again_has_what_was_written()
    {
        using (var store = await EmbeddedStore.OpenAsync(_log, default))
            await store.WriteAsync([new(Page, null, Sample.Graph("a", "b")), new(Shared, Page, Sample.Graph("c"))], default);
        _database.Dispose();
        await OpenAsync();

        using var reopened = await EmbeddedStore.OpenAsync(_log, default);
        Assert.That(reopened.GraphNames(), Is.EqualTo(new[] { Page, Shared }));
        Assert.That(reopened.Read(Page), Is.EqualTo(Sample.Graph("a", "b")));
    }

    [Test]
    public async Task Writes_that_fail_half_way_leave_nothing_and_the_graph_store_says_so()
    {
        await Log.AppendAsync([new(Page, null, Sample.Graph("a"))], default);
        await ExecuteAsync("CREATE TRIGGER fault BEFORE INSERT ON graph_part WHEN NEW.part <> '' BEGIN SELECT RAISE(ABORT, 'no room'); END");
        using var store = await EmbeddedStore.OpenAsync(_log, default);
        var graphs = new EmbeddedGraphStore(store);

        Assert.That(
            () => graphs.WriteAsync([new(Page, null, Sample.Graph("b")), new(Shared, Page, Sample.Graph("c"))], default),
            Throws.TypeOf<GraphStoreException>().With.Message.Contains("no room").And.InnerException.TypeOf<SqliteException>());
        Assert.That(await graphs.ReadAsync(Page, default), Is.EqualTo(Sample.Graph("a")));
        Assert.That(await graphs.ListAsync(default), Is.EqualTo(new[] { Page }));
        Assert.That((await ReadAsync())[(Page, null)], Is.EqualTo(Sample.Graph("a")));
    }

    [TestCase("UPDATE graph_part SET content = x'00112233'")]
    [TestCase("UPDATE graph_part SET content = x''")]
    [TestCase("UPDATE graph_part SET content = CAST(substr(content, 1, 30) || x'00' || substr(content, 32) AS BLOB)")]
    [TestCase("UPDATE graph_part SET content = substr(content, 1, length(content) / 2)")]
    public async Task A_damaged_part_is_an_error_that_names_the_graph(string damage)
    {
        await Log.AppendAsync([new(Page, null, Sample.Graph("a", "b", "c"))], default);
        await ExecuteAsync(damage);

        Assert.That(
            () => EmbeddedStore.OpenAsync(_log, default),
            Throws.TypeOf<StateException>().With.Message.Contains(Page.Value).And.Message.Contains("lblod.db"), damage);
    }

    [Test]
    public async Task Text_that_UTF_8_cannot_say_is_refused_instead_of_changed()
    {
        var graph = new Graph([new Triple(Page, Vocab.Dct.Title, Iri.Unchecked("https://gemeente.example/\uD83D"))]);
        Assert.That(() => Log.AppendAsync([new(Page, null, graph)], default), Throws.InstanceOf<System.Text.EncoderFallbackException>());
        Assert.That(await ReadAsync(), Is.Empty);
    }

    [Test]
    public async Task A_write_while_the_log_is_read_does_not_disturb_the_reader()
    {
        await Log.AppendAsync([.. Enumerable.Range(0, 100).Select(i => new GraphWrite(Sample.Iri($"g{i:000}"), null, Sample.Graph("a")))], default);
        var seen = 0;
        await foreach (var part in Log.ReadAllAsync(default))
        {
            if (seen++ == 0)
                await Log.AppendAsync([new(Sample.Iri("g099"), null, new Graph())], default);
        }

        Assert.That(seen, Is.EqualTo(100));
    }

    private async Task ExecuteAsync(string sql)
    {
        using var connection = await _database.ConnectAsync(default);
        await connection.ExecuteAsync(sql);
    }
}
