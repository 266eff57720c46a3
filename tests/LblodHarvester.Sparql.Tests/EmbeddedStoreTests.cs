using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EmbeddedStoreTests
{
    private static readonly Iri One = new("http://example.org/one");
    private static readonly Iri Two = new("http://example.org/two");
    private static readonly Iri PartA = new("http://example.org/part/a");
    private static readonly Iri PartB = new("http://example.org/part/b");
    private readonly InMemoryGraphLog _log = new();

    [Test]
    public async Task An_empty_store_has_no_graphs()
    {
        using var store = await OpenAsync();
        Assert.That(store.GraphNames(), Is.Empty);
        Assert.That(store.Read(One), Is.Empty);
    }

    [Test]
    public async Task Transactions_are_on_one_thread_that_is_not_one_of_those_that_answer()
    {
        using var store = await OpenAsync();
        var first = await store.UpdateAsync(_ => Task.FromResult(Thread.CurrentThread), default);
        await store.WriteAsync([new(One, null, Content("a"))], default);
        var second = await store.UpdateAsync(_ => Task.FromResult(Thread.CurrentThread), default);

        Assert.That(first.IsThreadPoolThread, Is.False);
        Assert.That(second, Is.EqualTo(first).And.Not.EqualTo(Thread.CurrentThread));
    }

    [Test]
    public async Task A_graph_is_replaced_as_a_whole()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(One, null, Content("a", "b"))], default);
        await store.WriteAsync([new(One, null, Content("c"))], default);

        Assert.That(store.Read(One), Is.EquivalentTo(Content("c")));
    }

    [Test]
    public async Task A_graph_is_the_union_of_its_parts_and_a_part_replaces_itself_alone()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(One, PartB, Content("b")), new(One, PartA, Content("a")), new(Two, PartA, Content("z"))], default);
        Assert.That(store.Read(One), Is.EquivalentTo(Content("a", "b")));

        await store.WriteAsync([new(One, PartA, Content("c"))], default);
        Assert.That(store.Read(One), Is.EquivalentTo(Content("c", "b")));
    }

    [Test]
    public async Task A_whole_graph_replaces_its_parts_and_later_parts_join_it()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(One, PartA, Content("a")), new(One, null, Content("w"))], default);
        Assert.That(store.Read(One), Is.EquivalentTo(Content("w")));

        await store.WriteAsync([new(One, PartA, Content("a"))], default);
        Assert.That(store.Read(One), Is.EquivalentTo(Content("w", "a")));
    }

    [Test]
    public async Task A_graph_without_triples_is_gone()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(Two, null, Content("a")), new(One, PartA, Content("b"))], default);
        Assert.That(store.GraphNames(), Is.EqualTo(new[] { One, Two }));

        await store.WriteAsync([new(Two, null, new Graph()), new(One, PartA, new Graph())], default);
        Assert.That(store.GraphNames(), Is.Empty);
    }

    [Test]
    public async Task A_reopened_store_has_what_was_written()
    {
        using (var store = await OpenAsync())
            await store.WriteAsync([new(One, null, Content("w")), new(One, PartB, Content("b")), new(One, PartA, Content("a")), new(Two, null, Content("z"))], default);

        using var reopened = await OpenAsync();
        Assert.That(reopened.GraphNames(), Is.EqualTo(new[] { One, Two }));
        Assert.That(reopened.Read(One), Is.EquivalentTo(Content("w", "a", "b")));
    }

    [Test]
    public async Task A_write_that_the_log_refuses_is_not_visible()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(One, null, Content("a"))], default);
        _log.Fault = new IOException("no room");

        Assert.That(() => store.WriteAsync([new(One, null, Content("b"))], default), Throws.TypeOf<IOException>());
        Assert.That(store.Read(One), Is.EquivalentTo(Content("a")));

        _log.Fault = null;
        await store.WriteAsync([new(Two, null, Content("c"))], default);
        Assert.That(store.Read(One), Is.EquivalentTo(Content("a")), "the refused write does not come back with the next one");
    }

    [Test]
    public async Task Changing_a_graph_outside_does_not_change_the_store()
    {
        using var store = await OpenAsync();
        var written = Content("a");
        await store.WriteAsync([new(One, null, written)], default);
        written.Add(PartA, Vocab.Dct.Title, new Literal("later"));
        store.Read(One).Add(PartA, Vocab.Dct.Title, new Literal("later"));

        Assert.That(store.Read(One), Is.EquivalentTo(Content("a")));
    }

    [Test]
    public async Task Readers_see_each_write_whole_while_writers_take_turns()
    {
        using var store = await OpenAsync();
        await store.WriteAsync([new(One, null, Content("0")), new(One, PartA, Content("p0"))], default);
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var seen = 0;
            while (!done.IsCancellationRequested)
            {
                Assert.That(store.Read(One), Has.Count.EqualTo(2));
                seen++;
            }

            return seen;
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(task => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
                await store.WriteAsync([new(One, null, Content($"{task}-{i}")), new(One, PartA, Content($"p{task}-{i}")), new(Two, new Iri($"http://example.org/part/{task}-{i}"), Content($"{task}-{i}"))], default);
        })));
        await done.CancelAsync();

        Assert.That(await reader, Is.Positive);
        Assert.That(store.Read(Two), Has.Count.EqualTo(8 * 50));
    }

    private Task<EmbeddedStore> OpenAsync() => EmbeddedStore.OpenAsync(_log, default);

    private static Graph Content(params string[] names) =>
        new(names.Select(name => new Triple(new Iri($"http://example.org/{name}"), Vocab.Dct.Title, new Literal(name))));
}
