using System.IO.Compression;
using System.Text;
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
    private static readonly Iri Shared = Sample.Iri("shared");
    private static readonly Iri Page = Sample.Iri("page");
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
        var graph = Sample.Graph("a", "b");
        graph.Add(Sample.Iri("a"), Vocab.Dct.Title, new Literal("tab\t, regel\r\n, aanhaling \" \\ en é 😀"));
        graph.Add(Sample.Iri("a"), Vocab.Dct.Title, new Literal("2026-03-04", Vocab.Xsd.Date));
        graph.Add(Sample.Iri("a"), Vocab.Dct.Title, new Literal("04-03", Vocab.Xsd.Date));
        graph.Add(new BlankNode("n1"), Vocab.Dct.Title, new BlankNode("b0"));
        using (var store = await EmbeddedStore.OpenAsync(_log, default))
            await store.WriteAsync([new(Page, null, graph), new(Shared, Page, Sample.Graph("c"))], default);
        await ReopenAsync();

        using var reopened = await EmbeddedStore.OpenAsync(_log, default);
        Assert.That(reopened.GraphNames(), Is.EqualTo(new[] { Page, Shared }));
        Assert.That(reopened.Read(Page), Is.EquivalentTo(graph));
        Assert.That(reopened.Read(Shared), Is.EquivalentTo(Sample.Graph("c")));
    }

    [Test]
    public async Task Graphs_of_an_earlier_version_are_taken_in_once()
    {
        await AddFormerAsync(Page, "", Sample.Graph("a", "b"));
        await AddFormerAsync(Shared, "", Sample.Graph("w"));
        await AddFormerAsync(Shared, Page.Value, Sample.Graph("c"));
        using (var store = await EmbeddedStore.OpenAsync(_log, default))
        {
            Assert.That(store.Read(Page), Is.EquivalentTo(Sample.Graph("a", "b")));
            Assert.That(store.Read(Shared), Is.EquivalentTo(Sample.Graph("w", "c")));
            await store.WriteAsync([new(Shared, Page, Sample.Graph("d"))], default);
        }

        await ReopenAsync();
        using var reopened = await EmbeddedStore.OpenAsync(_log, default);
        Assert.That(reopened.Read(Page), Is.EquivalentTo(Sample.Graph("a", "b")));
        Assert.That(reopened.Read(Shared), Is.EquivalentTo(Sample.Graph("w", "d")));
        Assert.That(await _log.ReadFormerAsync(default).CountAsync(), Is.Zero);
    }

    [TestCase("x'00112233'")]
    [TestCase("x''")]
    [TestCase("substr(content, 1, length(content) / 2)")]
    public async Task A_damaged_graph_of_an_earlier_version_is_an_error_that_names_it(string damage)
    {
        await AddFormerAsync(Page, "", Sample.Graph("a", "b"));
        await ExecuteAsync($"UPDATE former_graph_part SET content = {damage}");

        Assert.That(
            () => EmbeddedStore.OpenAsync(_log, default),
            Throws.TypeOf<StateException>().With.Message.Contains(Page.Value).And.Message.Contains("lblod.db"));
    }

    [Test]
    public async Task Writes_that_fail_half_way_leave_nothing_and_the_graph_store_says_so()
    {
        using var store = await EmbeddedStore.OpenAsync(_log, default);
        var graphs = new EmbeddedGraphStore(store);
        await graphs.WriteAsync([new(Page, null, Sample.Graph("a"))], default);
        await ExecuteAsync("CREATE TRIGGER fault BEFORE INSERT ON quad_row WHEN NEW.part <> 0 BEGIN SELECT RAISE(ABORT, 'no room'); END");

        Assert.That(
            () => graphs.WriteAsync([new(Page, null, Sample.Graph("b")), new(Shared, Page, Sample.Graph("c"))], default),
            Throws.TypeOf<GraphStoreException>().With.Message.Contains("no room").And.InnerException.TypeOf<SqliteException>());
        Assert.That(await graphs.ReadAsync(Page, default), Is.EquivalentTo(Sample.Graph("a")));
        Assert.That(await graphs.ListAsync(default), Is.EqualTo(new[] { Page }));
        using var reopened = await EmbeddedStore.OpenAsync(_log, default);
        Assert.That(reopened.Read(Page), Is.EquivalentTo(Sample.Graph("a")));
    }

    [TestCase("x'00112233'")]
    [TestCase("x''")]
    [TestCase("CAST(substr(content, 1, 5) || x'00' || substr(content, 7) AS BLOB)")]
    [TestCase("substr(content, 1, length(content) / 2)")]
    public async Task A_damaged_row_is_an_error_that_names_the_graph(string damage)
    {
        await WriteAsync(new GraphWrite(Page, null, Sample.Graph("a", "b", "c")));
        await ExecuteAsync($"UPDATE quad_row SET content = {damage}");

        Assert.That(
            () => EmbeddedStore.OpenAsync(_log, default),
            Throws.TypeOf<StateException>().With.Message.Contains(Page.Value).And.Message.Contains("lblod.db"));
    }

    [Test]
    public async Task A_row_that_came_to_stand_under_another_graph_is_damage()
    {
        await WriteAsync(new GraphWrite(Page, null, Sample.Graph("a")), new GraphWrite(Shared, Page, Sample.Graph("b")));
        await ExecuteAsync("UPDATE quad_row SET part = 0");

        Assert.That(() => EmbeddedStore.OpenAsync(_log, default), Throws.TypeOf<StateException>().With.Message.Contains(Shared.Value));
    }

    [TestCase("UPDATE term_block SET content = x'00112233'")]
    [TestCase("UPDATE term_block SET content = x''")]
    [TestCase("UPDATE term_block SET content = substr(content, 1, length(content) / 2)")]
    [TestCase("DELETE FROM term_block WHERE id = 1")]
    [TestCase("DELETE FROM term_block WHERE id = 2")]
    public async Task Damaged_or_lost_terms_are_an_error(string damage)
    {
        using (var store = await EmbeddedStore.OpenAsync(_log, default))
        {
            await store.WriteAsync([new(Page, null, Sample.Graph("a", "b", "c"))], default);
            await store.WriteAsync([new(Page, null, Sample.Graph("d"))], default);
        }

        await ExecuteAsync(damage);
        Assert.That(() => EmbeddedStore.OpenAsync(_log, default), Throws.TypeOf<StateException>().With.Message.Contains("lblod.db"));
    }

    [Test]
    public async Task Text_that_UTF_8_cannot_say_is_refused_instead_of_changed()
    {
        var graph = new Graph([new Triple(Page, Vocab.Dct.Title, Iri.Unchecked("https://gemeente.example/\uD83D"))]);
        using var store = await EmbeddedStore.OpenAsync(_log, default);
        Assert.That(() => store.WriteAsync([new(Page, null, graph)], default), Throws.InstanceOf<EncoderFallbackException>());
        Assert.That(store.GraphNames(), Is.Empty);
        Assert.That(await RowsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_write_while_the_log_is_read_does_not_disturb_the_reader()
    {
        await AppendAsync(new LogBatch { Rows = [.. Enumerable.Range(0, 100).Select(i => Row((uint)i + 2, 0, LogRowKind.Graph, 1))] });
        var seen = 0;
        await foreach (var row in Log.ReadRowsAsync(default))
        {
            if (seen++ == 0)
                await AppendAsync(new LogBatch { Rows = [Row(101, 0, LogRowKind.Graph)] });
        }

        Assert.That(seen, Is.EqualTo(100));
    }

    private async Task WriteAsync(params GraphWrite[] writes)
    {
        using var store = await EmbeddedStore.OpenAsync(_log, default);
        await store.WriteAsync(writes, default);
    }

    private Task ReopenAsync()
    {
        _database.Dispose();
        return OpenAsync();
    }

    private async Task AddFormerAsync(Iri graph, string part, Graph content)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(new GZipStream(bytes, CompressionLevel.Fastest)))
        {
            foreach (var triple in content)
                await writer.WriteAsync($"{triple}\n");
        }

        using var connection = await _database.ConnectAsync(default);
        await connection.ExecuteAsync(
            "INSERT INTO former_graph_part (graph, part, content) VALUES (@Graph, @Part, @Content)",
            new { Graph = graph.Value, Part = part, Content = bytes.ToArray() });
    }

    private async Task ExecuteAsync(string sql)
    {
        using var connection = await _database.ConnectAsync(default);
        await connection.ExecuteAsync(sql);
    }
}
