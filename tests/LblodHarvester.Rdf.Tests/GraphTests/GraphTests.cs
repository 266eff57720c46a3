namespace LblodHarvester.Rdf.Tests;

public sealed class GraphTests
{
    private static readonly Iri A = new("urn:a");
    private static readonly Iri P = new("urn:p");
    private static readonly Iri Q = new("urn:q");
    private static readonly Literal One = new("1");

    [Test]
    public void A_triple_is_added_once()
    {
        var graph = new Graph();
        Assert.That(graph.Add(A, P, One), Is.True);
        Assert.That(graph.Add(A, P, One), Is.False);
        Assert.That(graph, Has.Count.EqualTo(1));
        Assert.That(graph.Contains(new Triple(A, P, One)), Is.True);
    }

    [Test]
    public void Every_combination_of_terms_is_matched()
    {
        var graph = new Graph([new(A, P, One), new(A, Q, One), new(Q, P, A)]);
        Assert.That(graph.Match().Count, Is.EqualTo(3));
        Assert.That(graph.Match(A).Count, Is.EqualTo(2));
        Assert.That(graph.Match(null, P).Count, Is.EqualTo(2));
        Assert.That(graph.Match(null, null, One).Count, Is.EqualTo(2));
        Assert.That(graph.Match(A, P).Count, Is.EqualTo(1));
        Assert.That(graph.Match(null, P, A).Single().Subject, Is.EqualTo(Q));
        Assert.That(graph.Match(A, null, One).Count, Is.EqualTo(2));
        Assert.That(graph.Match(A, P, One).Count, Is.EqualTo(1));
        Assert.That(graph.Match(A, P, A), Is.Empty);
        Assert.That(graph.Match(P), Is.Empty);
        Assert.That(graph.Subjects(), Is.EqualTo(new[] { A, Q }));
    }

    [Test]
    public void Merging_keeps_blank_nodes_of_the_same_label_apart()
    {
        var graph = RdfReader.ReadGraph("[] <urn:p> 1 . <urn:a> <urn:p> _:x .", RdfSyntax.Turtle, "one.ttl");
        graph.Merge(RdfReader.ReadGraph("[] <urn:q> 2 . _:y <urn:q> _:b0, 3 .", RdfSyntax.Turtle, "two.ttl"));
        var expected = RdfReader.ReadGraph("_:a <urn:p> 1 . <urn:a> <urn:p> _:b . _:c <urn:q> 2 . _:d <urn:q> _:e, 3 .", RdfSyntax.Turtle, "expected.ttl");
        Assert.That(GraphIsomorphism.AreIsomorphic(graph, expected), Is.True);
    }

    [Test]
    public void Merging_a_graph_with_itself_doubles_its_blank_nodes()
    {
        var graph = RdfReader.ReadGraph("[] <urn:p> 1 . <urn:a> <urn:p> 1 .", RdfSyntax.Turtle, "one.ttl");
        graph.Merge(graph);
        Assert.That(graph, Has.Count.EqualTo(3));
    }

    [Test]
    public void Adding_while_matches_are_gone_over_is_refused()
    {
        var graph = new Graph([new(A, P, One), new(A, P, A)]);
        Assert.That(() => { foreach (var match in graph.Match(A)) graph.Add(P, P, match.Object); }, Throws.InvalidOperationException);
        Assert.That(() => { foreach (var subject in graph.Subjects()) graph.Add(Q, P, subject); }, Throws.InvalidOperationException);
    }

    [Test]
    public void Looking_up_takes_no_memory()
    {
        var graph = new Graph(Enumerable.Range(0, 1000).Select(i => new Triple(A, P, new Literal($"{i}"))));
        Assert.That(CountObjects(graph), Is.EqualTo(1000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = CountObjects(graph);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That((count, taken), Is.EqualTo((1000, 0L)));

        static int CountObjects(Graph graph)
        {
            var count = 0;
            foreach (var _ in graph.Objects(A, P))
                count++;
            return count;
        }
    }

    [Test]
    public void Many_threads_may_look_up_at_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var graph = new Graph(Enumerable.Range(0, 2000).Select(i => new Triple(new Iri($"urn:{i % 500}"), P, new Literal($"{i}"))));
            Parallel.For(0, 2000, i =>
            {
                var subject = new Iri($"urn:{i % 500}");
                Assert.That(graph.Match(subject).Count, Is.EqualTo(4));
                Assert.That(graph.Objects(subject, P).Count, Is.EqualTo(4));
                Assert.That(graph.Subjects(P, new Literal($"{i}")).Single(), Is.EqualTo(subject));
            });
        }
    }
}
