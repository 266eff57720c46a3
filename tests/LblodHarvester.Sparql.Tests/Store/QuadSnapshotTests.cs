using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class QuadSnapshotTests
{
    private static readonly QuadOrder[] Orders = Enum.GetValues<QuadOrder>();

    [TestCase(1, 40)]
    [TestCase(2, 9000)]
    public void Random_changes_give_what_a_naive_set_of_quads_gives(int seed, int batch)
    {
        var random = new Random(seed);
        var snapshot = QuadSnapshot.Empty(graph => graph.Value.EndsWith('1'));
        var graphs = Enumerable.Range(0, 12).Select(i => snapshot.Terms.Add(new Iri($"http://example.org/graph/{i}"))).Append(TermId.DefaultGraph).ToArray();
        var terms = Enumerable.Range(0, 60).Select(i => snapshot.Terms.Add(new Iri($"http://example.org/{i}"))).ToArray();
        var expected = new HashSet<QuadIds>();
        for (var round = 0; round < 12; round++)
        {
            var added = Enumerable.Range(0, random.Next(batch)).Select(_ => Random()).ToArray();
            var removed = expected.Where(_ => random.Next(3) == 0).Concat(added.Take(3)).Append(Random()).ToArray();
            snapshot = snapshot.With(removed, added);
            expected.ExceptWith(removed);
            expected.UnionWith(added);
            Check(snapshot, expected);
        }

        QuadIds Random() => new(terms[random.Next(20)], terms[20 + random.Next(4)], terms[random.Next(60)], graphs[random.Next(graphs.Length)]);
    }

    [Test]
    public void A_writer_accounts_for_what_changed_in_the_end()
    {
        var snapshot = QuadSnapshot.Of(RdfReader.ReadQuads("<s:a> <p:p> 1 . <s:b> <p:p> 2 . <g:g> { <s:c> <p:p> 3 }", RdfSyntax.TriG, "test"));
        var writer = new SnapshotWriter(snapshot);
        var quads = All(snapshot).ToList();

        writer.Delete(quads[0]);
        writer.Insert(quads[0]);
        writer.Delete(quads[1]);
        writer.Insert(RdfReader.ReadQuads("<s:n> <p:p> 4 .", RdfSyntax.Turtle, "test")[0]);
        Assert.That(writer.Snapshot.Count, Is.EqualTo(3), "nothing is seen before it is applied");
        writer.Apply();
        Assert.That(writer.Removed, Is.EqualTo(new[] { quads[1] }));
        Assert.That(writer.Added, Has.Count.EqualTo(1));

        writer.Insert(quads[1]);
        writer.Delete(writer.Added.Single());
        writer.DeleteGraph(writer.Intern(new Iri("g:g")));
        var after = writer.Apply();
        Assert.That(writer.Removed, Is.EqualTo(new[] { quads[2] }));
        Assert.That(writer.Added, Is.Empty);
        Assert.That(All(after), Is.EquivalentTo(new[] { quads[0], quads[1] }));
        Assert.That(snapshot.Count, Is.EqualTo(3));
    }

    [Test]
    public void A_snapshot_of_quads_has_them_in_their_graphs()
    {
        var snapshot = QuadSnapshot.Of(RdfReader.ReadQuads("<s:a> <p:p> 1 . <g:g> { <s:c> <p:p> 3 } _:g { <s:d> <p:p> 4 }", RdfSyntax.TriG, "test"));

        Assert.That(snapshot.InDefault.Count, Is.EqualTo(1));
        Assert.That(snapshot.Others.GraphCount, Is.EqualTo(2));
        Assert.That(snapshot.IsUnion, Is.False);
        Assert.That(snapshot.Graphs().Count(), Is.EqualTo(3));
    }

    [Test]
    public void Statistics_of_a_predicate_count_exactly_and_follow_small_changes()
    {
        var snapshot = QuadSnapshot.Empty();
        var (p, q) = (snapshot.Terms.Add(new Iri("p:p")), snapshot.Terms.Add(new Iri("p:q")));
        var subjects = Enumerable.Range(0, 100).Select(i => snapshot.Terms.Add(new Iri($"s:{i}"))).ToArray();
        snapshot = snapshot.With([], [.. subjects.Select((s, i) => new QuadIds(s, p, subjects[i % 5], TermId.DefaultGraph))]);
        Assert.That(snapshot.InDefault.Of(p), Is.EqualTo(new PredicateStatistics(100, 100, 5)));
        Assert.That(snapshot.InDefault.Of(q), Is.EqualTo(new PredicateStatistics(0, 0, 0)));

        snapshot = snapshot.With([new QuadIds(subjects[0], p, subjects[0], TermId.DefaultGraph)], []);
        Assert.That(snapshot.InDefault.Of(p), Is.EqualTo(new PredicateStatistics(99, 99, 4)));
        snapshot = snapshot.With([], [.. subjects.SelectMany(s => subjects, (s, o) => new QuadIds(s, p, o, TermId.DefaultGraph))]);
        Assert.That(snapshot.InDefault.Of(p), Is.EqualTo(new PredicateStatistics(10_000, 100, 100)));
    }

    private static void Check(QuadSnapshot snapshot, HashSet<QuadIds> expected)
    {
        Assert.That(snapshot.Count, Is.EqualTo(expected.Count));
        Assert.That(snapshot.Graphs(), Is.EquivalentTo(expected.Select(quad => quad.Graph).Distinct()));
        foreach (var (indexes, quads) in new[]
            {
                (snapshot.InDefault, expected.Where(quad => snapshot.IsInDefault(quad.Graph)).ToHashSet()),
                (snapshot.Others, expected.Where(quad => !snapshot.IsInDefault(quad.Graph)).ToHashSet()),
            })
        {
            Assert.That(indexes.GraphCount, Is.EqualTo(quads.Select(quad => quad.Graph).Distinct().Count()));
            foreach (var order in Orders)
            {
                var cursor = indexes[order].Open(default, 0);
                var keys = new List<QuadKey>();
                while (cursor.MoveNext())
                    keys.Add(cursor.Current);
                Assert.That(keys.SequenceEqual(quads.Select(quad => quad.KeyIn(order)).Order()), $"{order}");
                foreach (var quad in quads.Take(20))
                {
                    for (var length = 0; length <= 4; length++)
                    {
                        var prefix = quad.KeyIn(order);
                        Assert.That(
                            indexes[order].CountOf(prefix, length), Is.EqualTo(keys.Count(key => key.Lowest(length) == prefix.Lowest(length))));
                    }

                    Assert.That(snapshot.Contains(quad));
                }
            }
        }
    }

    private static IEnumerable<QuadIds> All(QuadSnapshot snapshot)
    {
        foreach (var indexes in new[] { snapshot.InDefault, snapshot.Others })
        {
            var cursor = indexes[QuadOrder.Spog].Open(default, 0);
            while (cursor.MoveNext())
                yield return QuadIds.Of(cursor.Current, QuadOrder.Spog);
        }
    }
}
