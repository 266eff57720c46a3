namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

public sealed class JsonLdWriterTests
{
    [Test]
    public void Quads_are_written_expanded_and_spread_over_lines() =>
        Assert.That(Write("<urn:a> <urn:p> \"é\"@nl, <urn:b> . <urn:a> a <urn:C> ."), Is.EqualTo("""
            [
              {
                "@id": "urn:a",
                "urn:p": [
                  {
                    "@value": "é",
                    "@language": "nl"
                  },
                  {
                    "@id": "urn:b"
                  }
                ],
                "@type": [
                  "urn:C"
                ]
              }
            ]

            """.ReplaceLineEndings("\n")));

    [Test]
    public void With_a_context_quads_are_written_compacted()
    {
        const string Context = """{"title": {"@id": "http://purl.org/dc/terms/title", "@language": "nl"}, "parts": {"@id": "urn:parts", "@container": "@list", "@type": "@id"}}""";
        var text = Write(
            "<urn:a> <http://purl.org/dc/terms/title> \"Notulen\"@nl ; <urn:parts> (<urn:b> <urn:c>) .",
            new JsonLdWriterOptions { Context = Context, Indented = false });
        Assert.That(text, Is.EqualTo($$"""{"@context":{{Context.Replace(" ", "", StringComparison.Ordinal)}},"@id":"urn:a","title":"Notulen","parts":["urn:b","urn:c"]}""" + "\n"));
    }

    [TestCase("\"01\"^^xsd:integer", "1")]
    [TestCase("\"-0\"^^xsd:integer", "0")]
    [TestCase("\"+12345678901234567890\"^^xsd:integer", "12345678901234567890")]
    [TestCase("\"1.50E1\"^^xsd:double", "15")]
    [TestCase("\"1\"^^xsd:boolean", "true")]
    [TestCase("\"INF\"^^xsd:double", "\"INF\",\"@type\":\"http://www.w3.org/2001/XMLSchema#double\"")]
    [TestCase("\"1.5\"^^xsd:decimal", "\"1.5\",\"@type\":\"http://www.w3.org/2001/XMLSchema#decimal\"")]
    public void Native_types_are_written_when_asked_for(string literal, string json) =>
        Assert.That(
            Write($"@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . <urn:a> <urn:p> {literal} .", new JsonLdWriterOptions { UseNativeTypes = true, Indented = false }),
            Is.EqualTo($"[{{\"@id\":\"urn:a\",\"urn:p\":[{{\"@value\":{json}}}]}}]\n"));

    [TestCase("_:a rdf:first _:a ; rdf:rest () .", TestName = "a list that holds itself")]
    [TestCase("_:a rdf:first _:b ; rdf:rest () . _:b rdf:first _:a ; rdf:rest () .", TestName = "two lists that hold each other")]
    [TestCase("_:a rdf:first 1 ; rdf:rest _:a .", TestName = "a list without end")]
    [TestCase("<urn:s> <urn:p> _:a . _:a rdf:first 1 ; rdf:rest () . _:a { <urn:x> <urn:y> 1 }", TestName = "a list that names a graph")]
    [TestCase("<urn:s> <urn:p> _:a . _:a rdf:first 1 ; rdf:rest () . <urn:g> { _:a <urn:y> 1 }", TestName = "a list of which another graph says something")]
    [TestCase("<urn:s> <urn:p> _:a . <urn:g> { _:a rdf:first 1 ; rdf:rest () }", TestName = "a list of another graph")]
    [TestCase("<urn:s> <urn:p> _:a ; a _:a . _:a rdf:first 1 ; rdf:rest () .", TestName = "a list that is a class")]
    [TestCase("<urn:s> <urn:p> _:a, _:b . _:a rdf:first 1 ; rdf:rest _:c . _:b rdf:first 1 ; rdf:rest _:c . _:c rdf:first 2 ; rdf:rest () .", TestName = "two lists with one end")]
    [TestCase("rdf:nil <urn:p> () . <urn:s> <urn:p> (()) .", TestName = "the empty list as a subject")]
    public void A_list_that_JSON_cannot_say_stays_as_it_is(string trig)
    {
        var quads = RdfReader.ReadQuads($"@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . {trig}", RdfSyntax.TriG, "test.trig");
        var text = new StringWriter();
        RdfWriter.Write(text, quads, RdfSyntax.JsonLd);
        Assert.That(GraphIsomorphism.AreIsomorphic(RdfReader.ReadQuads(text.ToString(), RdfSyntax.JsonLd, "test.jsonld"), quads), text.ToString());
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Lists_nested_a_hundred_thousand_deep_are_written_so_that_they_can_be_read(bool isInnerFirst)
    {
        var numbers = Enumerable.Range(0, 100_000);
        var quads = (isInnerFirst ? numbers.Reverse() : numbers).SelectMany(i => new[]
        {
            new Quad(new BlankNode($"b{i}"), Vocab.Rdf.First, new BlankNode($"b{i + 1}"), null),
            new Quad(new BlankNode($"b{i}"), Vocab.Rdf.Rest, Vocab.Rdf.Nil, null),
        }).ToList();
        var text = new StringWriter();
        JsonLdWriter.Write(text, quads, new JsonLdWriterOptions { Indented = false });
        Assert.That(RdfReader.ReadQuads(text.ToString(), RdfSyntax.JsonLd, "test.jsonld"), Has.Count.EqualTo(quads.Count));
    }

    [Test]
    public void A_JSON_literal_that_is_nested_too_deep_to_be_read_is_refused()
    {
        var literal = new Literal(new string('[', 499) + new string(']', 499), Vocab.Rdf.Json);
        Quad[] quads = [new(new Triple(new Iri("urn:a"), new Iri("urn:p"), literal), null)];
        Assert.That(() => RdfWriter.Write(new StringWriter(), quads, RdfSyntax.JsonLd), Throws.ArgumentException);
    }

    [Test]
    public void A_JSON_literal_that_is_not_JSON_is_refused()
    {
        Quad[] quads = [new(new Triple(new Iri("urn:a"), new Iri("urn:p"), new Literal("{x}", Vocab.Rdf.Json)), null)];
        Assert.That(
            () => RdfWriter.Write(new StringWriter(), quads, RdfSyntax.JsonLd),
            Throws.TypeOf<JsonLdException>().With.Property("Code").EqualTo("invalid JSON literal"));
    }

    private static string Write(string turtle, JsonLdWriterOptions? options = null)
    {
        var text = new StringWriter();
        JsonLdWriter.Write(text, RdfReader.ReadQuads(turtle, RdfSyntax.Turtle, "test.ttl"), options);
        return text.ToString();
    }
}
