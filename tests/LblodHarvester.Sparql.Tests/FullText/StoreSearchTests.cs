using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.FullText;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.FullText;

/// <summary>Searches in a store whose pages are replaced, updated and loaded, against a matcher that reads every literal.</summary>
[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StoreSearchTests : IDisposable
{
    private static readonly string[] Vocabulary =
        ["camera", "camera's", "Plaatsing", "plaatsingen", "straat", "straten", "subsidie", "Subsidies", "raad", "café", "cafe", "2026", "en", "besluiten"];

    private static readonly string[] Queries =
    [
        "camera", "plaatsing", "straat -camera", "camera OF subsidie", "camera EN (straat OF raad)", "\"camera straat\"", "\"straten en\" OF cafés", "plaats*",
        "str* -\"en straat\"", "cam* sub*", "raad -(camera OF 2026)", "2026 besluit -subsid*", "onvindbaar",
    ];

    private readonly InMemoryGraphLog _log = new();
    private readonly InMemoryTextIndex _index = new();
    private EmbeddedStore? _store;

    public void Dispose() => _store?.Dispose();

    [TestCase(1, true)]
    [TestCase(2, true)]
    [TestCase(3, true)]
    [TestCase(4, false)]
    public async Task A_store_finds_what_a_naive_matcher_finds(int seed, bool isIndexed)
    {
        var random = new Random(seed);
        var store = await OpenAsync(isIndexed);
        for (var round = 0; round < 150; round++)
        {
            switch (random.Next(12))
            {
                case < 5:
                    await store.WriteAsync([new(Page(random.Next(6)), null, RandomGraph(random))], default);
                    break;
                case < 7:
                    await store.WriteAsync([new(Page(6), Page(random.Next(3)), RandomGraph(random))], default);
                    break;
                case < 9:
                    var removed = store.Snapshot.Quads().Where(_ => random.Next(5) == 0).ToList();
                    await store.UpdateAsync(removed, RandomGraph(random).Select(triple => new Quad(triple, Page(random.Next(7)))), default);
                    break;
                case 9:
                    await store.LoadAsync(RandomGraph(random).Select(triple => new Quad(triple, null)).ToList(), null, null, default);
                    break;
                case 10:
                    await store.IndexTextAsync(default);
                    break;
                default:
                    store = await OpenAsync(isIndexed);
                    break;
            }

            Check(store, Queries[random.Next(Queries.Length)], $"seed {seed}, round {round}");
        }

        await store.IndexTextAsync(default);
        foreach (var query in Queries)
            Check(store, query, $"seed {seed}, at the end");
        Assert.That(_index.Searches, isIndexed ? Is.Positive : Is.Zero);
    }

    [Test]
    public async Task What_is_indexed_is_not_read_again()
    {
        var store = await OpenAsync(isIndexed: true);
        await store.WriteAsync([new(Page(1), null, RandomGraph(new Random(5)))], default);
        Assert.That(await store.IndexTextAsync(default), Is.EqualTo(store.Snapshot.LiteralCount));
        Assert.That(await store.IndexTextAsync(default), Is.Zero);
        Assert.That(_index.Count, Is.EqualTo(store.Snapshot.LiteralCount));
    }

    [Test]
    public async Task A_write_that_failed_leaves_nothing_in_the_index()
    {
        var store = await OpenAsync(isIndexed: true);
        _log.Fault = new InvalidOperationException("no room");
        Assert.That(
            async () => await store.WriteAsync([new(Page(1), null, new Graph([Title("a", "verloren")]))], default), Throws.InvalidOperationException);
        Assert.That(await store.IndexTextAsync(default), Is.Zero);
        _log.Fault = null;

        store = await OpenAsync(isIndexed: true);
        await store.WriteAsync([new(Page(1), null, new Graph([Title("a", "gevonden")]))], default);
        await store.IndexTextAsync(default);
        Assert.That(Found(store, "verloren OF gevonden"), Is.EqualTo(new[] { $"<{Page(1).Value}> gevonden" }));
    }

    [Test]
    public async Task An_index_of_another_store_is_an_error()
    {
        await _index.AppendAsync(["a", "b"], default);
        Assert.That(() => OpenAsync(isIndexed: true), Throws.TypeOf<InvalidDataException>().With.Message.Contains("text index"));
    }

    [Test]
    public async Task Searches_go_on_while_pages_are_written_and_indexed()
    {
        var store = await OpenAsync(isIndexed: true);
        await store.WriteAsync([new(Page(9), null, new Graph([Title("vast", "camera")]))], default);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            var random = new Random(7);
            for (var round = 0; round < 200; round++)
            {
                await store.WriteAsync([new(Page(random.Next(6)), null, RandomGraph(random))], default);
                if (round % 20 == 0)
                    await store.IndexTextAsync(default);
            }

            await stop.CancelAsync();
        });
        var searching = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                Assert.That(Found(store, "camera"), Does.Contain($"<{Page(9).Value}> camera"));
        })).ToList();
        await Task.WhenAll([writing, .. searching]);
        Check(store, "camera", "at the end");
    }

    private static void Check(EmbeddedStore store, string query, string message)
    {
        var condition = TextQueryReader.Read(query);
        var table = new WordTable();
        var expected = store.Snapshot.Quads()
            .Where(quad => quad.Graph is not null && quad.Object is Literal literal && IsText(literal) && condition.IsMetBy(table.Read(literal.Value)))
            .Select(quad => $"{quad.Graph} {((Literal)quad.Object).Value}");
        Assert.That(Found(store, query), Is.EquivalentTo(expected), $"{query}, {message}");
    }

    private static bool IsText(Literal literal) => literal.Language is not null || literal.Datatype == Vocab.Xsd.String;

    private static List<string> Found(EmbeddedStore store, string query)
    {
        var text = $"PREFIX lh: <https://lblodharvester.example/ns#> SELECT ?g ?t {{ GRAPH ?g {{ ?s ?p ?t . ?t lh:matches '{query}' }} }}";
        return [.. ((SolutionsResult)store.Query(SparqlQuery.Parse(text))).Solutions.Select(row => $"{row[0]} {((Literal)row[1]!).Value}")];
    }

    private async Task<EmbeddedStore> OpenAsync(bool isIndexed)
    {
        _store?.Dispose();
        return _store = await EmbeddedStore.OpenAsync(_log, new EmbeddedStoreOptions { TextIndex = isIndexed ? _index : null }, default);
    }

    private static Graph RandomGraph(Random random) => new(Enumerable.Range(0, random.Next(8)).Select(i =>
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(6)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
        var value = random.Next(5) switch
        {
            0 => Literal.InLanguage(text, "nl"),
            1 => new Literal(text, new Iri("http://example.org/type")),
            _ => new Literal(text),
        };
        return new Triple(new Iri($"http://example.org/s{random.Next(10)}"), Vocab.Dct.Title, value);
    }));

    private static Triple Title(string name, string title) => new(new Iri($"http://example.org/{name}"), Vocab.Dct.Title, new Literal(title));

    private static Iri Page(int number) => new($"http://example.org/page/{number}");
}
