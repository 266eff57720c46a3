namespace LblodHarvester.Rdf.Tests.Comparison;

public sealed class GraphIsomorphismTests
{
    private const string Cycle6 = "_:a :p _:b. _:b :p _:c. _:c :p _:d. _:d :p _:e. _:e :p _:f. _:f :p _:a.";
    private const string TwoCyclesOf3 = "_:a :p _:b. _:b :p _:c. _:c :p _:a. _:d :p _:e. _:e :p _:f. _:f :p _:d.";

    [TestCase("", "")]
    [TestCase(":a :p :b.", ":a :p :b.")]
    [TestCase("_:x :p _:y. _:y :p 1.", "_:y :p _:x. _:x :p 1.")]
    [TestCase("[] :p 1. [] :p 1. [] :p 2.", "[] :p 2. [] :p 1. [] :p 1.")]
    [TestCase(Cycle6, "_:a :p _:c. _:c :p _:e. _:e :p _:b. _:b :p _:d. _:d :p _:f. _:f :p _:a.")]
    [TestCase(TwoCyclesOf3, "_:a :p _:d. _:d :p _:f. _:f :p _:a. _:b :p _:c. _:c :p _:e. _:e :p _:b.")]
    [TestCase(":s :p ((1 2) () [ :q _:x ] _:x).", ":s :p _:l. _:l rdf:first (1 2); rdf:rest ( () [ :q _:y ] _:y ).")]
    public void Graphs_that_differ_in_labels_only_are_isomorphic(string first, string second) =>
        Assert.That(AreIsomorphic(first, second), Is.True);

    [TestCase(":a :p :b.", "")]
    [TestCase(":a :p :b.", ":a :p :c.")]
    [TestCase("_:x :p 1. _:x :q 2.", "_:x :p 1. _:y :q 2.")]
    [TestCase("_:x :p _:x.", "_:x :p _:y.")]
    [TestCase("[] :p 1. [] :p 1.", "[] :p 1.")]
    [TestCase("_:x :p 'a'@nl.", "_:x :p 'a'@fr.")]
    [TestCase(Cycle6, TwoCyclesOf3)]
    public void Other_graphs_are_not(string first, string second) => Assert.That(AreIsomorphic(first, second), Is.False);

    [Test]
    public void A_blank_node_that_names_a_graph_is_matched_with_what_is_said_of_it()
    {
        var first = Quads("_:g {:a :p 1} _:h {:a :p 2} _:g :q 1.");
        Assert.That(GraphIsomorphism.AreIsomorphic(first, Quads("_:h {:a :p 1} _:g {:a :p 2} _:h :q 1.")), Is.True);
        Assert.That(GraphIsomorphism.AreIsomorphic(first, Quads("_:g {:a :p 1} _:h {:a :p 2} _:h :q 1.")), Is.False);
    }

    [Test]
    public void Thousands_of_nodes_that_look_alike_are_matched_in_time()
    {
        var alike = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"_:hub :p _:n{i}. "));
        Assert.That(AreIsomorphic(alike, alike.Replace("_:n", "_:m", StringComparison.Ordinal)), Is.True);
    }

    [Test]
    public void A_symmetrical_graph_is_matched_only_with_its_like()
    {
        var cube = Symmetrical(8, (i, j) => int.PopCount(i ^ j) == 1);
        var twoSquaresTwice = Symmetrical(8, (i, j) => i / 4 == j / 4 && i != j);
        Assert.That(AreIsomorphic(cube, cube.Replace("_:n", "_:m", StringComparison.Ordinal)), Is.True);
        Assert.That(AreIsomorphic(cube, twoSquaresTwice), Is.False);
    }

    [Test]
    public void Triples_given_twice_count_once()
    {
        var triple = new Triple(new BlankNode("a"), Vocab.Rdf.Type, Vocab.Rdf.Nil);
        Assert.That(GraphIsomorphism.AreIsomorphic([triple, triple], [triple]), Is.True);
    }

    private static string Symmetrical(int nodes, Func<int, int, bool> areLinked) => string.Concat(
        from i in Enumerable.Range(0, nodes)
        from j in Enumerable.Range(0, nodes)
        where areLinked(i, j)
        select $"_:n{i} :p _:n{j}. ");

    private static bool AreIsomorphic(string first, string second) =>
        GraphIsomorphism.AreIsomorphic(Quads(first), Quads(second));

    private static IReadOnlyList<Quad> Quads(string body) =>
        RdfReader.ReadQuads($"PREFIX : <urn:x:> PREFIX rdf: <{Vocab.Rdf.Namespace}> {body}", RdfSyntax.TriG, "test.trig");
}
