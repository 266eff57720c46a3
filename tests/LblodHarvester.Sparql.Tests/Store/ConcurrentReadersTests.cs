using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class ConcurrentReadersTests
{
    private const int Pages = 20;

    [Test]
    public async Task Readers_see_whole_pages_in_all_orders_while_a_writer_replaces_them()
    {
        using var store = await EmbeddedStore.OpenAsync(new InMemoryGraphLog(), default);
        await store.WriteAsync([.. Enumerable.Range(0, Pages).Select(page => Write(page, 0))], default);
        using var done = new CancellationTokenSource();
        var reads = new int[2];
        var readers = Enumerable.Range(0, reads.Length).Select(reader => Task.Run(() =>
        {
            for (var cursor = new QuadCursor(); !done.IsCancellationRequested; Interlocked.Increment(ref reads[reader]))
                Check(store.Snapshot, cursor);
        })).ToList();
        for (var version = 1; version < 400 || (reads.Contains(0) && readers.TrueForAll(reader => !reader.IsCompleted)); version++)
            await store.WriteAsync([Write(version % Pages, version), Write((version + 3) % Pages, version)], default);
        await done.CancelAsync();

        await Task.WhenAll(readers);
        Assert.That(reads, Has.All.Positive);
    }

    // Each page says its version in all of its triples, whatever index is asked.
    private static void Check(QuadSnapshot snapshot, QuadCursor cursor)
    {
        foreach (var graph in snapshot.Graphs())
        {
            snapshot.Others[QuadOrder.Gspo].Open(cursor, new QuadKey(graph), 1);
            var version = TermId.None;
            while (cursor.MoveNext())
            {
                var quad = QuadIds.Of(cursor.Current, QuadOrder.Gspo);
                if (version != TermId.None && quad.Object != version)
                    Assert.Fail("A page is of two versions.");
                version = quad.Object;
                if (!Enum.GetValues<QuadOrder>().All(order => snapshot.Others[order].Contains(quad.KeyIn(order))))
                    Assert.Fail("A quad is not in all indexes.");
            }

            Assert.That(snapshot.Terms.Get(version), Is.TypeOf<Literal>());
        }
    }

    private static GraphWrite Write(int page, int version) => new(
        new Iri($"https://raad.example.org/{page}"),
        null,
        new Graph(Enumerable.Range(0, 50 + (version % 30)).Select(i =>
            new Triple(new Iri($"https://raad.example.org/{page}#{i}"), Vocab.Dct.Title, new Literal($"versie {version}")))));
}
