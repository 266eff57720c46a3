using System.Text;
using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

public sealed class JsonLdStreamTests
{
    private const string Document = "{\"@context\": {\"t\": \"http://purl.org/dc/terms/title\"},\r\n \"@id\": \"http://a/\",\n \"t\": [\"é€\U0001F600\\u00e9\", 1.5e3, true, null]}";

    [Test]
    public void A_document_is_the_same_from_a_stream_with_a_mark_and_a_byte_at_a_time()
    {
        var quads = JsonLdReader.ReadQuads(Document, "test.jsonld");
        var bytes = Encoding.UTF8.GetBytes(Document);
        Assert.That(quads, Has.Count.EqualTo(3));
        Assert.That(Read(new MemoryStream(bytes)), Is.EqualTo(quads));
        Assert.That(Read(new TricklingStream(bytes)), Is.EqualTo(quads));
        Assert.That(Read(new MemoryStream([.. Encoding.UTF8.Preamble, .. bytes])), Is.EqualTo(quads));
        Assert.That(RdfReader.ReadQuads(new MemoryStream(bytes), RdfSyntax.JsonLd, "test.jsonld"), Is.EqualTo(quads));
    }

    [Test]
    public void Every_part_of_a_document_that_is_cut_short_is_refused_with_its_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Document);
        for (var length = 0; length < bytes.Length; length++)
            Assert.That(() => Read(new MemoryStream(bytes, 0, length)), Throws.TypeOf<RdfSyntaxException>().With.Property("Line").InRange(1, 3));
    }

    [TestCase(new byte[] { 0xE8 }, 4, "byte E8")]
    [TestCase(new byte[] { 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0xC3, (byte)'(' }, 7, "byte C3")]
    [TestCase(new byte[] { 0xE2, 0x82 }, 4, "byte E2")]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, 4, "byte ED")]
    [TestCase(new byte[] { 0xC0, 0x80 }, 4, "byte C0")]
    public void Bytes_that_are_no_character_are_refused(byte[] broken, int column, string found)
    {
        byte[] bytes = [.. "{\"a\":\r\n [\""u8, .. broken, .. "\"]}"u8];
        Assert.That(
            () => Read(new MemoryStream(bytes)),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo($"test.jsonld:2:{column}: found '{found}', expected a character encoded in UTF-8"));
    }

    [Test]
    public void A_document_in_UTF_16_is_refused()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Document)];
        Assert.That(
            () => Read(new MemoryStream(bytes)),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo("test.jsonld:1:1: found 'byte FF', expected a character encoded in UTF-8"));
    }

    [Test]
    public void A_document_as_long_as_it_may_be_is_read_and_a_longer_one_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Document);
        var options = new JsonLdReaderOptions { MaxDocumentBytes = bytes.Length };
        Assert.That(JsonLdReader.ReadQuads(new MemoryStream(bytes), "test.jsonld", options), Has.Count.EqualTo(3));
        Assert.That(JsonLdReader.ReadQuads(Document, "test.jsonld", options), Has.Count.EqualTo(3));
        options = options with { MaxDocumentBytes = bytes.Length - 2 };
        var message = $"test.jsonld:3:39: found ']}}', expected the end of the text: it may take {bytes.Length - 2} bytes, which an option sets";
        foreach (var stream in new Stream[] { new MemoryStream(bytes), new TricklingStream(bytes) })
            Assert.That(() => JsonLdReader.ReadQuads(stream, "test.jsonld", options), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(message));
        Assert.That(() => JsonLdReader.ReadQuads(Document, "test.jsonld", options), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(message));
    }

    [Test]
    public void A_document_without_end_is_refused_and_not_held()
    {
        var stream = new RepeatingStream("[", new string(' ', 1 << 16), int.MaxValue - 1, "]");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(
            () => JsonLdReader.ReadQuads(stream, "test.jsonld", new JsonLdReaderOptions { MaxDocumentBytes = 4 << 20 }),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("it may take 4194304 bytes"));
        // Each time the bytes double, and each piece of the stream is made anew.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(20 << 20));
    }

    [Test]
    public void A_limit_on_a_document_that_lets_nothing_through_is_refused() =>
        Assert.That(
            () => JsonLdReader.ReadQuads("", "test.jsonld", new JsonLdReaderOptions { MaxDocumentBytes = 0 }),
            Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_stream_that_breaks_is_the_error_of_the_stream() =>
        Assert.That(
            () => Read(new TricklingStream(Encoding.UTF8.GetBytes(Document), breaks: true)),
            Throws.TypeOf<IOException>().With.Message.EqualTo("The connection broke."));

    [Test]
    public void A_place_is_in_characters_whatever_bytes_they_take() =>
        Assert.That(
            () => Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"@id\": \"é\",\r \"http://é/\U0001F600\": {\"@id\": 1}}"))),
            Throws.TypeOf<JsonLdException>().With.Property("Line").EqualTo(2).And.Property("Column").EqualTo(17));

    [Test]
    public void A_text_of_many_bytes_is_one_literal()
    {
        const int Length = 16 << 20;
        var stream = new RepeatingStream("{\"http://a/b\": \"", new string('x', 1 << 16), Length >> 16, "\"}");
        Assert.That(((Literal)Read(stream).Single().Object).Value, Has.Length.EqualTo(Length));
    }

    [Test]
    public void A_context_that_is_not_known_is_refused_with_the_list_of_those_that_are()
    {
        var error = Assert.Throws<JsonLdException>(() => JsonLdReader.ReadQuads("{\"@context\": \"http://example.org/c\"}", "test.jsonld"));
        foreach (var known in JsonLdContexts.All)
            Assert.That(error!.Message, Does.Contain($"<{known.Value}>"));
    }

    private static IReadOnlyList<Quad> Read(Stream stream) => JsonLdReader.ReadQuads(stream, "test.jsonld");
}
