using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class QuadPlaceTests
{
    private const string Turtle = """
        @prefix ex: <urn:> .
        ex:a ex:p 1 ,
            "é"@nl ; ex:q ex:b .
        ex:c ex:list ( 1
          [ ex:p '''two
        lines''' ] ) .
        [ ex:p true ] ex:q <urn:d> .
        """;

    [Test]
    public void Turtle_tells_where_the_object_of_each_triple_starts() =>
        Assert.That(Places(Turtle, RdfSyntax.Turtle), Is.EqualTo(new[] { (2, 11), (3, 5), (3, 19), (4, 16), (4, 16), (5, 3), (5, 3), (5, 10), (6, 12), (7, 8), (7, 20) }));

    [Test]
    public void TriG_tells_it_within_graphs_too() =>
        Assert.That(Places("<urn:g> {\n <urn:a> <urn:p> 1 .\n}\n<urn:a> <urn:p> 2 .", RdfSyntax.TriG), Is.EqualTo(new[] { (2, 18), (4, 17) }));

    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.NQuads)]
    public void N_Triples_and_N_Quads_tell_where_the_statement_starts(RdfSyntax syntax) =>
        Assert.That(
            Places("# first\n<urn:a> <urn:p> \"1\" .\r\n\r\n  <urn:a> <urn:p> \"2\" . # last\n<urn:a> <urn:p> \"3\" .", syntax),
            Is.EqualTo(new[] { (2, 1), (4, 3), (5, 1) }));

    [TestCase(RdfSyntax.NQuads)]
    [TestCase(RdfSyntax.Turtle)]
    public void Places_stay_right_where_the_text_comes_in_pieces_and_moves_on(RdfSyntax syntax)
    {
        var lines = Enumerable.Range(1, 20_000).Select(i => $"<urn:a{i}> <urn:p> \"{new string('x', i % 50)}\" .\n").ToList();
        var places = Places(string.Concat(lines), syntax);
        Assert.That(places.Select(place => place.Line), Is.EqualTo(Enumerable.Range(1, lines.Count)));
        Assert.That(places.Select(place => place.Column).Distinct().Count(), Is.EqualTo(syntax == RdfSyntax.NQuads ? 1 : 5), "One for each number of digits, in Turtle.");
    }

    [Test]
    public void JSON_LD_and_RDF_XML_tell_no_places() => Assert.Multiple(() =>
    {
        Assert.That(Places("""{"@id":"urn:a","urn:p":1}""", RdfSyntax.JsonLd), Is.Empty);
        Assert.That(
            Places("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:List rdf:about="urn:a"/></rdf:RDF>""", RdfSyntax.RdfXml), Is.Empty);
    });

    [Test]
    public void A_quad_is_told_before_it_is_given()
    {
        var told = new List<Quad>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Turtle));
        foreach (var quad in RdfReader.ReadQuads(stream, RdfSyntax.Turtle, "test", new RdfReaderOptions { OnQuad = (quad, _, _) => told.Add(quad) }))
            Assert.That(told, Does.Contain(quad));
        Assert.That(told, Has.Count.EqualTo(11));
    }

    private static List<(int Line, int Column)> Places(string text, RdfSyntax syntax)
    {
        var places = new List<(int, int)>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ReplaceLineEndings(text.Contains('\r') ? "\r\n" : "\n")));
        var quads = RdfReader.ReadQuads(stream, syntax, "test", new RdfReaderOptions { OnQuad = (_, line, column) => places.Add((line, column)) });
        Assert.That(quads.ToList(), Is.Not.Empty);
        return places;
    }
}
