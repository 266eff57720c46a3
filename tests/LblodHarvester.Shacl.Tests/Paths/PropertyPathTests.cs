using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests.Paths;

public sealed class PropertyPathTests
{
    private static readonly PropertyPath P = new PredicatePath(Ex("p"));
    private static readonly PropertyPath Q = new PredicatePath(Ex("q"));

    private static readonly Graph Data = new(
    [
        new(Ex("a"), Ex("p"), Ex("b")), new(Ex("b"), Ex("q"), Ex("c")), new(Ex("b"), Ex("q"), Ex("d")),
        new(Ex("d"), Ex("p"), Ex("a")), new(Ex("a"), Ex("q"), Ex("b")),
    ]);

    [Test]
    public void A_sequence_is_walked_in_order() =>
        Assert.That(Walk("a", new SequencePath([P, Q])), Is.EqualTo("c d"));

    [Test]
    public void An_inverse_of_a_sequence_is_walked_backwards() =>
        Assert.That(Walk("c", new InversePath(new SequencePath([P, Q]))), Is.EqualTo("a"));

    [Test]
    public void A_value_found_in_two_ways_is_one_value() =>
        Assert.That(Walk("a", new AlternativePath([P, Q])), Is.EqualTo("b"));

    [Test]
    public void A_repeated_path_ends_on_a_loop_in_the_data() =>
        Assert.That(Walk("a", new RepeatedPath(new AlternativePath([P, Q]), AtLeastOnce: true, AtMostOnce: false)), Is.EqualTo("b c d a"));

    [Test]
    public void An_optional_path_holds_the_node_itself() =>
        Assert.That(Walk("b", new RepeatedPath(Q, AtLeastOnce: false, AtMostOnce: true)), Is.EqualTo("b c d"));

    [Test]
    public void A_path_shows_as_SPARQL_writes_it() =>
        Assert.That(
            new AlternativePath([P, new InversePath(new SequencePath([P, Q]))]).ToString(),
            Is.EqualTo("(<http://example.org/p>|^(<http://example.org/p>/<http://example.org/q>))"));

    private static string Walk(string from, PropertyPath path) =>
        string.Join(' ', PathWalk.From(Data, Ex(from), path).ToList().Select(node => ((Iri)node).Value["http://example.org/".Length..]));

    private static Iri Ex(string name) => Iri.Unchecked($"http://example.org/{name}");
}
