namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

public sealed class JsonLdCompactorTests
{
    private static readonly JsonLdCompactorOptions OnOneLine = new() { Indented = false };

    [TestCase("http://example.org/a/b", "b")]
    [TestCase("http://example.org/a/", "./")]
    [TestCase("http://example.org/a/c", "c")]
    [TestCase("http://example.org/c", "../c")]
    [TestCase("http://example.org/", "../")]
    [TestCase("http://example.org/a/b?x", "?x")]
    [TestCase("http://example.org/a/b#x", "#x")]
    [TestCase("http://example.org/a/c:d", "./c:d")]
    [TestCase("http://example.org/a//c", ".//c")]
    [TestCase("http://example.org/a/./c", "http://example.org/a/./c")]
    [TestCase("http://example.org", "http://example.org")]
    [TestCase("http://example.com/a/b", "http://example.com/a/b")]
    [TestCase("https://example.org/a/b", "https://example.org/a/b")]
    [TestCase("http://example.org/a/@id", "./@id")]
    [TestCase("http://example.org/a/id", "./id")]
    public void An_IRI_becomes_as_short_as_the_base_lets_it_be(string iri, string relative)
    {
        var options = OnOneLine with { Base = new Iri("http://example.org/a/b") };
        var text = JsonLdCompactor.Compact($"{{\"@id\": \"{iri}\", \"urn:p\": 1}}", "{\"id\": \"@id\"}", "test.jsonld", options);
        Assert.That(text, Is.EqualTo($"{{\"@context\":{{\"id\":\"@id\"}},\"id\":\"{relative}\",\"urn:p\":1}}"));
        Assert.That(JsonLdReader.ReadQuads(text, "test.jsonld", new JsonLdReaderOptions { Base = options.Base }).Single().Subject, Is.EqualTo(new Iri(iri)));
    }

    [Test]
    public void IRIs_stay_as_they_are_when_that_is_asked_for()
    {
        var options = OnOneLine with { Base = new Iri("http://example.org/a/b"), CompactToRelative = false };
        Assert.That(
            JsonLdCompactor.Compact("{\"@id\": \"c\", \"urn:p\": 1}", "{}", "test.jsonld", options),
            Is.EqualTo("{\"@id\":\"http://example.org/a/c\",\"urn:p\":1}"));
    }

    [Test]
    public void A_context_that_ships_is_compacted_with_by_its_IRI() =>
        Assert.That(
            JsonLdCompactor.Compact(
                "{\"http://purl.org/pav/createdBy\": {\"@id\": \"urn:a\"}}",
                "\"https://lblod.data.gift/contexts/automatische-melding/v1/context.json\"", "test.jsonld", OnOneLine),
            Is.EqualTo("{\"@context\":\"https://lblod.data.gift/contexts/automatische-melding/v1/context.json\",\"organization\":\"urn:a\"}"));

    [Test]
    public void A_fault_in_the_context_is_reported_with_its_place() =>
        Assert.That(
            () => JsonLdCompactor.Compact("{}", "{\n \"@context\": {\"a\": 1}}", "test.jsonld"),
            Throws.TypeOf<JsonLdException>().With.Message.StartsWith("the context to compact with:2:14: invalid term definition: "));

    [Test]
    public void Documents_of_a_few_nodes_are_put_in_a_graph() =>
        Assert.That(
            JsonLdCompactor.Compact("[{\"urn:p\": 1}, {\"urn:p\": 2}]", "{\"nodes\": \"@graph\"}", "test.jsonld", OnOneLine),
            Is.EqualTo("{\"@context\":{\"nodes\":\"@graph\"},\"nodes\":[{\"urn:p\":1},{\"urn:p\":2}]}"));
}
