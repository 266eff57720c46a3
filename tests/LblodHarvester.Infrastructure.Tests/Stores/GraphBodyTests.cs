using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Tests.Stores;

public sealed class GraphBodyTests
{
    private static readonly Iri S = new("urn:s");

    private static IEnumerable<Literal> Literals() =>
    [
        new("op <html> of \"hier\", \\n niet\r\n"), Literal.InLanguage("<!DOCTYPE html>", "nl-BE"), new("<p>", Vocab.Rdf.XmlLiteral), new("12", Vocab.Xsd.Integer),
        new(string.Concat(Enumerable.Repeat("\"regel\" <b>\\</b>\r\n", 10_000))), new(new string('"', 70_000)),
    ];

    [TestCaseSource(nameof(Literals))]
    public void A_literal_is_the_same_in_the_body_and_never_looks_like_a_tag(Literal literal)
    {
        var triple = new Triple(S, S, literal);
        var body = GraphBody.Of([triple], 1 << 20).Single();
        Assert.That(RdfReader.ReadGraph(body.Text, RdfSyntax.Turtle, "body"), Is.EqualTo(new[] { triple }));
        Assert.That(body.Text, Does.Not.Contain("<html").And.Not.Contain("<!DOCTYPE").And.Not.Contain("<p>").And.Not.Contain("<b>"));
    }

    [Test]
    public void A_long_literal_keeps_its_lines() => Assert.That(
        GraphBody.Of([new Triple(S, S, new Literal(string.Concat(Enumerable.Repeat("regel\n", 20_000))))], 1 << 20).Single().Text.Split('\n').Max(line => line.Length),
        Is.LessThan(100));
}
