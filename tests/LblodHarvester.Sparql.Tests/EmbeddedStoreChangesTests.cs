using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests;

/// <summary>Replacements, updates and loads against a naive set of quads, in memory and after the store is opened again.</summary>
[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EmbeddedStoreChangesTests : IDisposable
{
    private static readonly Iri Page = new("http://example.org/page");
    private readonly InMemoryGraphLog _log = new();
    private EmbeddedStore? _store;

    public void Dispose() => _store?.Dispose();

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public async Task Random_changes_give_what_a_naive_set_of_quads_gives(int seed)
    {
        var random = new Random(seed);
        var model = new NaiveStore();
        var store = await OpenAsync();
        for (var round = 0; round < 250; round++)
        {
            switch (random.Next(10))
            {
                case < 5:
                    var writes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomWrite(random)).ToList();
                    await store.WriteAsync(writes, default);
                    writes.ForEach(model.Write);
                    break;
                case < 8:
                    var removed = model.Quads.Where(_ => random.Next(20) == 0).Concat(RandomQuads(random, 3)).ToList();
                    var added = RandomQuads(random, random.Next(20)).ToList();
                    await store.UpdateAsync(removed, added, default);
                    model.Change(removed, added);
                    break;
                case 8:
                    var loaded = RandomQuads(random, random.Next(200)).ToList();
                    await store.LoadAsync(loaded, null, null, default);
                    model.Change([], loaded);
                    break;
                default:
                    store = await OpenAsync();
                    break;
            }

            Assert.That(Quads(store).ToHashSet().SetEquals(model.Quads), $"seed {seed}, round {round}");
            Assert.That(store.Count, Is.EqualTo(model.Quads.Count));
        }

        Assert.That(Quads(await OpenAsync()).ToHashSet().SetEquals(model.Quads));
    }

    [Test]
    public async Task The_log_grows_with_what_changes_and_not_with_the_graph()
    {
        var store = await OpenAsync();
        await store.LoadAsync(Enumerable.Range(0, 20_000).Select(i => Quad(i, i, null)), Page, null, default);
        var before = _log.Bytes;
        await store.UpdateAsync([Quad(5, 5, Page)], [Quad(5, 50_000, Page)], default);

        Assert.That(_log.Bytes - before, Is.InRange(1, 200));
        Assert.That(Quads(await OpenAsync()), Has.Count.EqualTo(20_000).And.Contains(Quad(5, 50_000, Page)).And.Not.Contains(Quad(5, 5, Page)));
    }

    [Test]
    public async Task Changes_that_are_more_than_their_graph_are_folded_into_it()
    {
        var store = await OpenAsync();
        await store.WriteAsync([new(Page, null, new Graph([Quad(1, 1, null).ToTriple()]))], default);
        for (var i = 0; i < 3000; i++)
            await store.UpdateAsync([Quad(2, i - 1, Page)], [Quad(2, i, Page)], default);

        Assert.That(_log.Rows, Has.Count.LessThan(1100));
        Assert.That(Quads(await OpenAsync()), Is.EquivalentTo(new[] { Quad(1, 1, Page), Quad(2, 2999, Page) }));
    }

    [Test]
    public async Task A_graph_of_more_triples_than_a_row_holds_comes_back_whole()
    {
        var store = await OpenAsync();
        var graph = new Graph(Enumerable.Range(0, RowContent.MaxTriples + 10).Select(i => Quad(i, i % 100, null).ToTriple()));
        await store.WriteAsync([new(Page, null, graph)], default);
        Assert.That(_log.Rows, Has.Count.EqualTo(2));
        Assert.That((await OpenAsync()).Read(Page), Has.Count.EqualTo(graph.Count));

        await _store!.WriteAsync([new(Page, null, new Graph([Quad(1, 1, null).ToTriple()]))], default);
        Assert.That(_log.Rows, Has.Count.EqualTo(1));
        Assert.That((await OpenAsync()).Read(Page), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_graph_that_is_written_as_it_was_is_not_written_again()
    {
        var store = await OpenAsync();
        var writes = new GraphWrite[] { new(Page, null, new Graph([Quad(1, 1, null).ToTriple()])), new(new Iri("g:parts"), Page, new Graph([Quad(1, 1, null).ToTriple()])) };
        await store.WriteAsync(writes, default);
        var rows = _log.Rows;
        await store.WriteAsync(writes, default);

        Assert.That(_log.Rows, Is.EqualTo(rows));
    }

    [Test]
    public async Task An_update_decides_by_what_it_reads_and_no_other_write_comes_between()
    {
        var store = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                await store.UpdateAsync(
                    async writer =>
                    {
                        await Task.Yield();
                        writer.Insert(Quad((int)writer.Snapshot.Count, 0, null));
                        return true;
                    },
                    default);
            }
        })));

        Assert.That(store.Count, Is.EqualTo(200));
    }

    [Test]
    public async Task What_a_failed_write_left_in_the_dictionary_is_durable_with_the_next_one()
    {
        var store = await OpenAsync();
        _log.Fault = new IOException("no room");
        Assert.That(() => store.UpdateAsync([], [Quad(1, 1, null)], default), Throws.TypeOf<IOException>());
        Assert.That(() => store.LoadAsync([Quad(2, 2, null)], null, null, default), Throws.TypeOf<IOException>());
        Assert.That(store.Count, Is.Zero);

        _log.Fault = null;
        await store.UpdateAsync([], [Quad(3, 3, null), Quad(1, 1, null)], default);
        Assert.That(Quads(await OpenAsync()), Is.EquivalentTo(new[] { Quad(3, 3, null), Quad(1, 1, null) }));
    }

    [Test]
    public async Task A_load_whose_source_fails_changes_nothing()
    {
        var store = await OpenAsync();
        await store.LoadAsync([Quad(1, 1, null)], Page, null, default);

        Assert.That(() => store.LoadAsync(Failing(), null, null, default), Throws.TypeOf<FormatException>());
        Assert.That(Quads(store), Is.EqualTo(new[] { Quad(1, 1, Page) }));
        Assert.That(Quads(await OpenAsync()), Is.EqualTo(new[] { Quad(1, 1, Page) }));
    }

    [Test]
    public async Task Progress_is_told_of_a_load_and_of_opening()
    {
        var steps = new Steps();
        await (await OpenAsync()).LoadAsync(Enumerable.Range(0, 70_000).Select(i => Quad(i, i, null)), Page, steps, default);
        Assert.That(steps.Last, Contains.Item(new KeyValuePair<StoreStep, long>(StoreStep.Indexing, 70_000)));

        steps.Last.Clear();
        using var opened = await EmbeddedStore.OpenAsync(_log, new EmbeddedStoreOptions { Progress = steps }, default);
        Assert.That(steps.Last.Keys, Is.EquivalentTo(Enum.GetValues<StoreStep>()));
    }

    [Test]
    public async Task Named_graphs_are_in_the_default_graph_when_the_options_say_so()
    {
        _store = await EmbeddedStore.OpenAsync(_log, new EmbeddedStoreOptions { IsInDefaultGraph = graph => graph == Page }, default);
        await _store.UpdateAsync([], [Quad(1, 1, Page), Quad(2, 2, null), Quad(3, 3, new Iri("g:other"))], default);

        Assert.That(_store.Snapshot.InDefault.Count, Is.EqualTo(2));
        Assert.That(_store.Snapshot.IsUnion);
        Assert.That(_store.GraphNames(), Is.EqualTo(new[] { new Iri("g:other"), Page }));
    }

    private static IEnumerable<Quad> Failing()
    {
        yield return Quad(9, 9, null);
        throw new FormatException("line 2");
    }

    private static GraphWrite RandomWrite(Random random)
    {
        var graph = new Iri($"http://example.org/graph/{random.Next(4)}");
        var part = random.Next(5);
        var subjects = part == 0 ? 30 : 6;
        var content = new Graph(Enumerable.Range(0, random.Next(3) == 0 ? 0 : random.Next(40)).Select(_ =>
            Quad(part == 0 ? random.Next(subjects) : (part * 5) + random.Next(subjects), random.Next(5), null).ToTriple()));
        return new GraphWrite(graph, part == 0 ? null : new Iri($"http://example.org/part/{part}"), content);
    }

    private static IEnumerable<Quad> RandomQuads(Random random, int count) => Enumerable.Range(0, count).Select(_ => Quad(
        random.Next(30), random.Next(5), random.Next(5) is var graph and < 4 ? new Iri($"http://example.org/graph/{graph}") : null));

    private static Quad Quad(int subject, int value, Resource? graph) => new(
        subject % 7 == 6 ? new BlankNode($"b{subject}") : new Iri($"http://example.org/{subject}"),
        Vocab.Dct.Title,
        (value % 3) switch
        {
            0 => new Literal($"waarde {value}"),
            1 => new Literal($"{value}", Vocab.Xsd.Integer),
            _ => Literal.InLanguage($"waarde {value}", "nl"),
        },
        graph);

    private static List<Quad> Quads(EmbeddedStore store)
    {
        var snapshot = store.Snapshot;
        var quads = new List<Quad>();
        foreach (var indexes in new[] { snapshot.InDefault, snapshot.Others })
        {
            var cursor = indexes[QuadOrder.Spog].Open(default, 0);
            while (cursor.MoveNext())
            {
                var quad = QuadIds.Of(cursor.Current, QuadOrder.Spog);
                quads.Add(new Quad(snapshot.Triple(quad), quad.Graph == TermId.DefaultGraph ? null : (Resource)snapshot.Terms.Get(quad.Graph)));
            }
        }

        return quads;
    }

    private async Task<EmbeddedStore> OpenAsync()
    {
        _store?.Dispose();
        return _store = await EmbeddedStore.OpenAsync(_log, default);
    }

    private sealed class Steps : IProgress<StoreProgress>
    {
        public Dictionary<StoreStep, long> Last { get; } = [];

        public void Report(StoreProgress value) => Last[value.Step] = value.Done;
    }

    /// <summary>What the store's documentation says, in the plainest way.</summary>
    private sealed class NaiveStore
    {
        private readonly Dictionary<(Iri Graph, Resource Subject), Iri> _owners = [];

        public HashSet<Quad> Quads { get; } = [];

        public void Write(GraphWrite write)
        {
            var content = write.Content.Select(triple => new Quad(triple, write.Graph)).ToList();
            var subjects = content.Select(quad => quad.Subject).ToHashSet();
            var owned = _owners.Where(owner => owner.Key.Graph == write.Graph && (write.Part is null || owner.Value == write.Part)).Select(owner => owner.Key).ToList();
            Quads.RemoveWhere(quad => quad.Graph == write.Graph
                && (write.Part is null || subjects.Contains(quad.Subject) || owned.Contains((write.Graph, quad.Subject))));
            owned.ForEach(subject => _owners.Remove(subject));
            foreach (var subject in write.Part is null ? [] : subjects)
                _owners[(write.Graph, subject)] = write.Part!;
            Quads.UnionWith(content);
        }

        public void Change(IEnumerable<Quad> removed, IEnumerable<Quad> added)
        {
            Quads.ExceptWith(removed);
            Quads.UnionWith(added);
        }
    }
}
