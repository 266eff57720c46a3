using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

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
    public void A_long_list_is_matched_in_time()
    {
        var list = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"_:n{i} :rest _:n{i + 1}. "));
        var shuffled = list.Replace("_:n", "_:m", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        Assert.That(AreIsomorphic($"{list} _:n0 :p 1.", $"{shuffled} _:m0 :p 1."), Is.True);
        Assert.That(AreIsomorphic($"{list} _:n7 :p 1.", $"{shuffled} _:m8 :p 1."), Is.False);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "Looking at each node again for each step along the list takes minutes.");
    }

    [Test]
    public void A_long_cycle_which_only_a_trial_breaks_is_matched_in_time()
    {
        var cycle = Cycles([3_000]);
        Assert.That(AreIsomorphic(cycle, cycle.Replace("_:n", "_:m", StringComparison.Ordinal)), Is.True);
        Assert.That(AreIsomorphic(cycle, Cycles([1_000, 2_000])), Is.False);
    }

    [Test]
    public void Thousands_of_equal_components_that_are_symmetrical_themselves_are_matched_in_time()
    {
        var cycles = Cycles([.. Enumerable.Repeat(3, 3_000)]);
        Assert.That(AreIsomorphic(cycles, cycles.Replace("_:n", "_:m", StringComparison.Ordinal)), Is.True);
        Assert.That(AreIsomorphic(cycles, Cycles([.. Enumerable.Repeat(3, 2_998), 6])), Is.False);
    }

    [Test]
    public void Regular_graphs_that_no_neighbourhood_tells_apart_are_told_apart()
    {
        // The 4 by 4 rook's graph and Shrikhande's: both strongly regular with the parameters (16, 6, 2, 2), and not isomorphic.
        var rook = Symmetrical(16, (i, j) => i != j && (i / 4 == j / 4 || i % 4 == j % 4));
        var shrikhande = Symmetrical(16, (i, j) => (((j / 4) - (i / 4) + 4) % 4, ((j % 4) - (i % 4) + 4) % 4) is (0, 1) or (0, 3) or (1, 0) or (3, 0) or (1, 1) or (3, 3));
        Assert.That(AreIsomorphic(rook, Permuted(rook, 16, 1)), Is.True);
        Assert.That(AreIsomorphic(shrikhande, Permuted(shrikhande, 16, 2)), Is.True);
        Assert.That(AreIsomorphic(rook, shrikhande), Is.False);
    }

    [Test]
    public void Which_blank_nodes_a_quad_has_together_counts([Values] bool isSame)
    {
        // Each node stands in as many quads and places on both sides; only who stands with whom differs.
        var first = Quads("_:g {_:a :p _:b} _:h {_:c :p _:d} _:g {_:c :q _:d} _:h {_:a :q _:b}");
        var second = Quads(isSame
            ? "_:x {_:k :p _:l} _:y {_:m :p _:n} _:x {_:m :q _:n} _:y {_:k :q _:l}"
            : "_:x {_:k :p _:l} _:y {_:m :p _:n} _:x {_:k :q _:l} _:y {_:m :q _:n}");
        Assert.That(GraphIsomorphism.AreIsomorphic(first, second), Is.EqualTo(isSame));
    }

    [Test]
    public void Small_random_graphs_are_isomorphic_exactly_when_a_permutation_of_their_nodes_says_so([Range(0, 9)] int seed)
    {
        var random = new Random(seed);
        var found = new int[2];
        for (var i = 0; i < 300; i++)
        {
            var nodes = random.Next(2, 6);
            var first = RandomQuads(random, nodes);
            var second = random.Next(2) == 0 ? RandomQuads(random, nodes) : Mutated(random, first, nodes);
            var expected = Permutations(nodes).Any(order => first.Select(quad => Renamed(quad, order)).ToHashSet().SetEquals(second));
            Assert.That(
                GraphIsomorphism.AreIsomorphic(first, second), Is.EqualTo(expected), () => $"seed {seed}, graph {i}:\n{string.Join('\n', first)}\n\n{string.Join('\n', second)}");
            found[expected ? 1 : 0]++;
        }

        Assert.That(found, Is.All.GreaterThan(20), "Both answers are common.");
    }

    [Test]
    public void Triples_given_twice_count_once()
    {
        var triple = new Triple(new BlankNode("a"), Vocab.Rdf.Type, Vocab.Rdf.Nil);
        Assert.That(GraphIsomorphism.AreIsomorphic([triple, triple], [triple]), Is.True);
    }

    private static string Cycles(int[] lengths)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var length in lengths)
        {
            for (var i = 0; i < length; i++)
                text.Append(CultureInfo.InvariantCulture, $"_:n{start + i} :p _:n{start + ((i + 1) % length)}. ");
            start += length;
        }

        return text.ToString();
    }

    private static string Permuted(string graph, int nodes, int seed)
    {
        var order = Enumerable.Range(0, nodes).ToArray();
        new Random(seed).Shuffle(order);
        return Regex.Replace(graph, "_:n([0-9]+)", match => $"_:m{order[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)]}");
    }

    private static HashSet<Quad> RandomQuads(Random random, int nodes) => [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => RandomQuad(random, nodes))];

    private static Quad RandomQuad(Random random, int nodes)
    {
        Resource graph = random.Next(2) == 0 ? Node(random.Next(nodes)) : Vocab.Rdf.Nil;
        return new Quad(Node(random.Next(nodes)), random.Next(4) == 0 ? Vocab.Rdf.First : Vocab.Rdf.Rest, random.Next(6) == 0 ? graph : Node(random.Next(nodes)), graph);
    }

    // The same with other labels, and sometimes with one quad that is another.
    private static HashSet<Quad> Mutated(Random random, HashSet<Quad> quads, int nodes)
    {
        var order = Enumerable.Range(0, nodes).ToArray();
        random.Shuffle(order);
        var renamed = quads.Select(quad => Renamed(quad, order)).ToList();
        if (random.Next(2) == 0)
            renamed[random.Next(renamed.Count)] = RandomQuad(random, nodes);
        return [.. renamed];
    }

    private static Quad Renamed(Quad quad, int[] order)
    {
        var (subject, predicate, @object, graph) = quad;
        return new Quad((Resource)Renamed(subject), predicate, Renamed(@object), (Resource)Renamed(graph!));

        Term Renamed(Term term) => term is BlankNode node ? Node(order[int.Parse(node.Label.AsSpan(1), CultureInfo.InvariantCulture)]) : term;
    }

    private static BlankNode Node(int number) => new($"n{number}");

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : Permutations(count - 1).SelectMany(shorter => Enumerable.Range(0, count).Select(place => (int[])[.. shorter[..place], count - 1, .. shorter[place..]]));

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
