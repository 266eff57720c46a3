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
        Assert.That(graph.Match().Count(), Is.EqualTo(3));
        Assert.That(graph.Match(A).Count(), Is.EqualTo(2));
        Assert.That(graph.Match(null, P).Count(), Is.EqualTo(2));
        Assert.That(graph.Match(null, null, One).Count(), Is.EqualTo(2));
        Assert.That(graph.Match(A, P).Count(), Is.EqualTo(1));
        Assert.That(graph.Match(null, P, A).Single().Subject, Is.EqualTo(Q));
        Assert.That(graph.Match(A, null, One).Count(), Is.EqualTo(2));
        Assert.That(graph.Match(A, P, One).Count(), Is.EqualTo(1));
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
}
