namespace LblodHarvester.Rdf.Tests.Comparison;

public sealed class GraphDiffTests
{
    [Test]
    public void Isomorphic_graphs_do_not_differ()
    {
        var diff = GraphDiff.Between(Graph("_:a :p _:b. _:b :p _:a."), Graph("_:y :p _:z. _:z :p _:y."));
        Assert.That(diff.IsEmpty, Is.True);
    }

    [Test]
    public void What_only_one_graph_has_is_added_or_removed()
    {
        var diff = GraphDiff.Between(Graph(":a :p 1, 2."), Graph(":a :p 2, 3."));
        Assert.That(Lines(diff.Removed), Is.EqualTo(Lines(Graph(":a :p 1."))));
        Assert.That(Lines(diff.Added), Is.EqualTo(Lines(Graph(":a :p 3."))));
    }

    [Test]
    public void A_blank_node_is_recognised_by_what_is_said_of_it_and_keeps_its_first_label()
    {
        var diff = GraphDiff.Between(Graph(":a :p _:x. _:x :q 1."), Graph(":a :p _:y. _:y :q 1. :b :r 2."));
        Assert.That(diff.Removed, Is.Empty);
        Assert.That(Lines(diff.Added), Is.EqualTo(Lines(Graph(":b :r 2."))));
    }

    [Test]
    public void A_new_blank_node_does_not_take_the_label_of_another()
    {
        var diff = GraphDiff.Between(Graph("_:b0 :p 1."), Graph("_:a :p 1. _:b0 :p 2."));
        Assert.That(diff.Removed, Is.Empty);
        Assert.That(diff.Added, Has.Count.EqualTo(1));
        Assert.That(diff.Added[0].Subject, Is.Not.EqualTo(new BlankNode("b0")));
    }

    [TestCase(":a :p [ :q [ :r 1 ] ], [ :q [ :r 2 ] ].", ":a :p [ :q [ :r 1 ] ], [ :q [ :r 3 ] ].")]
    [TestCase("_:a :p _:b. _:b :p _:c. _:c :p _:a.", "_:a :p _:b. _:b :p _:a.")]
    [TestCase("[] :p 1. [] :p 1.", "[] :p 1. [] :p 1. [] :p 1. :s :t (1 2).")]
    public void Applying_the_difference_to_the_first_gives_the_second(string before, string after)
    {
        var (first, second) = (Graph(before), Graph(after));
        var diff = GraphDiff.Between(first, second);
        var applied = first.Where(triple => !diff.Removed.Contains(triple)).Concat(diff.Added).ToList();
        Assert.That(GraphIsomorphism.AreIsomorphic(applied, second), Is.True);
        Assert.That(diff.IsEmpty, Is.False);
    }

    private static IEnumerable<string> Lines(IEnumerable<Triple> triples) => triples.Select(triple => triple.ToString());

    private static Graph Graph(string turtle) => RdfReader.ReadGraph($"PREFIX : <urn:x:> {turtle}", RdfSyntax.Turtle, "test.ttl");
}
