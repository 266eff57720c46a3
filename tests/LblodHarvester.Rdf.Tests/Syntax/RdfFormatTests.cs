namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class RdfFormatTests
{
    [Test]
    public void Every_syntax_has_a_name_that_stands_for_it()
    {
        Assert.That(RdfFormat.Names, Is.EqualTo(new[] { "nt", "nq", "ttl", "trig", "rdfxml", "jsonld" }));
        Assert.That(RdfFormat.Names.Select(RdfFormat.FromName), Is.EqualTo(Enum.GetValues<RdfSyntax>()));
        Assert.That(Enum.GetValues<RdfSyntax>().Select(RdfFormat.NameOf), Is.EqualTo(RdfFormat.Names));
    }

    [Test]
    public void An_unknown_name_is_refused_with_the_known_ones() =>
        Assert.That(() => RdfFormat.FromName("n3"), Throws.TypeOf<FormatException>().With.Message.EqualTo(
            "'n3' is not an RDF syntax. Known are nt, nq, ttl, trig, rdfxml, jsonld."));

    [Test]
    public void What_is_no_syntax_has_no_name() =>
        Assert.That(() => RdfFormat.NameOf((RdfSyntax)99), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("a.nt", RdfSyntax.NTriples)]
    [TestCase("a.nq", RdfSyntax.NQuads)]
    [TestCase("map.x/a.TTL", RdfSyntax.Turtle)]
    [TestCase("a.trig", RdfSyntax.TriG)]
    [TestCase("a.rdf", RdfSyntax.RdfXml)]
    [TestCase("a.owl", RdfSyntax.RdfXml)]
    [TestCase("a.xml", RdfSyntax.RdfXml)]
    [TestCase("a.jsonld", RdfSyntax.JsonLd)]
    [TestCase("a.nq.gz", RdfSyntax.NQuads)]
    [TestCase("a.Ttl.GZ", RdfSyntax.Turtle)]
    public void A_file_name_says_the_syntax(string name, RdfSyntax syntax) => Assert.That(RdfFormat.FromFileName(name), Is.EqualTo(syntax));

    [TestCase("a.doc")]
    [TestCase("nt")]
    [TestCase("a.gz")]
    [TestCase(".gz")]
    [TestCase("a.ttl.gz.gz")]
    [TestCase("")]
    public void An_unknown_file_name_is_refused_with_the_known_ones(string name) =>
        Assert.That(() => RdfFormat.FromFileName(name), Throws.TypeOf<FormatException>().With.Message.StartsWith(
            $"The name '{name}' does not say which RDF syntax it holds. Known are .nt (NTriples), .nq (NQuads), .ttl (Turtle), .trig (TriG), "));

    [TestCase("application/n-triples", RdfSyntax.NTriples)]
    [TestCase("application/n-quads", RdfSyntax.NQuads)]
    [TestCase("text/turtle", RdfSyntax.Turtle)]
    [TestCase("application/trig", RdfSyntax.TriG)]
    [TestCase("application/rdf+xml", RdfSyntax.RdfXml)]
    [TestCase("application/ld+json", RdfSyntax.JsonLd)]
    public void A_media_type_says_the_syntax(string mediaType, RdfSyntax syntax)
    {
        Assert.That(RdfFormat.FromMediaType(mediaType), Is.EqualTo(syntax));
        Assert.That(RdfFormat.FromMediaType($"{mediaType.ToUpperInvariant()} ; charset=utf-8"), Is.EqualTo(syntax));
        Assert.That(RdfFormat.MediaTypeOf(syntax), Is.EqualTo(mediaType));
    }

    [Test]
    public void An_unknown_media_type_is_refused_with_the_known_ones() =>
        Assert.That(() => RdfFormat.FromMediaType("text/html"), Throws.TypeOf<FormatException>().With.Message.StartsWith(
            "The media type 'text/html' is not that of an RDF syntax. Known are application/n-triples, "));
}
