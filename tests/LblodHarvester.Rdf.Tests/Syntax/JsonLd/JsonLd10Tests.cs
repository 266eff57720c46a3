namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

/// <summary>What JSON-LD 1.0 has otherwise than 1.1.</summary>
public sealed class JsonLd10Tests
{
    [TestCase("{\"urn:p\": {\"@list\": [{\"@list\": [1]}]}}", "list of lists")]
    [TestCase("{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@container\": \"@list\"}}, \"p\": [[1]]}", "list of lists")]
    [TestCase("{\"@context\": \"urn:itself\"}", "recursive context inclusion")]
    [TestCase("{\"@context\": {\"@vocab\": \"\"}}", "invalid vocab mapping")]
    public void What_1_1_allows_is_refused(string text, string code) =>
        Assert.That(() => Read(text, JsonLdVersion.JsonLd10), Throws.TypeOf<JsonLdException>().With.Property("Code").EqualTo(code));

    [TestCase("{\"@context\": {\"urn:p\": {\"@id\": \"urn:q\"}}, \"urn:p\": \"x\"}", "_:b0 <urn:q> \"x\" .", "invalid IRI mapping")]
    [TestCase("{\"@context\": {\"t\": {\"@id\": \"http://t/\"}}, \"t:p\": \"x\"}", "_:b0 <http://t/p> \"x\" .", null)]
    [TestCase("{\"@context\": {\"t\": \"http://t/a\"}, \"t:p\": \"x\"}", "_:b0 <http://t/ap> \"x\" .", null)]
    public void What_1_1_reads_otherwise_is_read_as_it_was(string text, string quad, string? codeIn11)
    {
        Assert.That(Read(text, JsonLdVersion.JsonLd10).Single().ToString(), Is.EqualTo(quad));
        if (codeIn11 is null)
            Assert.That(Read(text, JsonLdVersion.JsonLd11).Single().ToString(), Is.Not.EqualTo(quad));
        else
            Assert.That(() => Read(text, JsonLdVersion.JsonLd11), Throws.TypeOf<JsonLdException>().With.Property("Code").EqualTo(codeIn11));
    }

    [Test]
    public void A_list_in_a_list_is_written_as_a_node()
    {
        var quads = RdfReader.ReadQuads("<urn:s> <urn:p> ( ( 1 2 ) ( ) 3 ) .", RdfSyntax.Turtle, "test.ttl");
        var output = new StringWriter();
        JsonLdWriter.Write(output, quads, new JsonLdWriterOptions { Version = JsonLdVersion.JsonLd10, Indented = false });
        Assert.That(GraphIsomorphism.AreIsomorphic(quads, Read(output.ToString(), JsonLdVersion.JsonLd10)), output.ToString());
    }

    private static IReadOnlyList<Quad> Read(string text, JsonLdVersion version) =>
        JsonLdReader.ReadQuads(text, "test.jsonld", new JsonLdReaderOptions { Version = version, LoadContext = _ => "{\"@context\": \"urn:itself\"}" });
}
