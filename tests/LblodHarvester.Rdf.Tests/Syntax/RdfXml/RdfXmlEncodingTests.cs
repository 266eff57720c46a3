using System.Text;
using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax.RdfXml;

public sealed class RdfXmlEncodingTests
{
    private const string Document = "<a xmlns='urn:x:'>\n<b>Liège, zoëven, €, \U0001F600</b></a>";
    private const string Latin = "<a xmlns='urn:x:'>\n<b>Liège, zoëven</b></a>";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    private static readonly UTF32Encoding BigEndian32 = new(bigEndian: true, byteOrderMark: true);

    private static IEnumerable<TestCaseData> Encoded()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, BigEndian32 })
        {
            var name = encoding.WebName;
            yield return Case($"{name} with a byte order mark", [.. encoding.GetPreamble(), .. encoding.GetBytes(Document)], Document);
            yield return Case($"{name} without one", encoding.GetBytes(Document), Document);
            yield return Case($"{name} with a mark and a declaration", [.. encoding.GetPreamble(), .. Declared(name, Document, encoding)], Document);
            yield return Case($"{name} with a declaration", Declared(name, Document, encoding), Document);
        }

        yield return Case("UTF-16 named without an order", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Declared("UTF-16", Document, Encoding.BigEndianUnicode)], Document);
        yield return Case("ISO-8859-1", Declared("ISO-8859-1", Latin, Encoding.Latin1), Latin);
        yield return Case("windows-1252", Declared("Windows-1252", Latin.Replace(',', '€'), Windows1252), Latin.Replace(',', '€'));
        yield return Case("US-ASCII", Declared("us-ascii", "<a xmlns='urn:x:'><b>x</b></a>", Encoding.ASCII), "<a xmlns='urn:x:'><b>x</b></a>");
        foreach (var name in new[] { "iso-8859-15", "koi8-r", "shift_jis", "gb18030", "iso-2022-jp" })
            yield return Case(name, Declared(name, "<a xmlns='urn:x:'><b>x</b></a>", Encoding.ASCII), "<a xmlns='urn:x:'><b>x</b></a>");
    }

    [TestCaseSource(nameof(Encoded))]
    public void A_document_is_read_in_the_encoding_it_is_in(byte[] bytes, string text)
    {
        var expected = RdfReader.ReadQuads(text, RdfSyntax.RdfXml, "test.rdf");
        Assert.That(Read(new MemoryStream(bytes)), Is.EqualTo(expected));
        Assert.That(Read(new TricklingStream(bytes)), Is.EqualTo(expected));
    }

    [TestCase("x-unknown", "test.rdf:1:31: found 'x-unknown', expected the name of an encoding")]
    [TestCase("utf-7", "test.rdf:1:31: found 'utf-7', expected the name of an encoding")]
    [TestCase("UTF-16", "test.rdf:1:31: found 'UTF-16', expected the name of the encoding that the document is in: its first bytes are those of UTF-8")]
    [TestCase("utf-32", "test.rdf:1:31: found 'utf-32', expected the name of the encoding that the document is in")]
    [TestCase("IBM037", "test.rdf:1:31: found 'IBM037', expected the name of the encoding that the document is in")]
    public void A_name_of_an_encoding_that_is_unknown_or_wrong_is_refused(string name, string message)
    {
        Assert.That(() => Read(new MemoryStream(Declared(name, Document, Encoding.UTF8))), Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith(message));
        Assert.That(RdfReader.ReadQuads($"<?xml version='1.0' encoding='{name}'?>{Document}", RdfSyntax.RdfXml, "test.rdf"), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_name_that_belies_the_byte_order_mark_is_refused()
    {
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Declared("iso-8859-1", Latin, Encoding.UTF8)];
        byte[] wide = [.. Encoding.Unicode.GetPreamble(), .. Declared("utf-8", Latin, Encoding.Unicode)];
        Assert.That(() => Read(new MemoryStream(marked)), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("found 'iso-8859-1', expected the name of the encoding"));
        Assert.That(() => Read(new MemoryStream(wide)), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("its first bytes are those of UTF-16"));
    }

    [TestCase(new byte[] { 0xE8 }, 4, "byte E8")]
    [TestCase(new byte[] { 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xC3, (byte)'(' }, 6, "byte C3")]
    [TestCase(new byte[] { 0xE2, 0x82 }, 4, "bytes E2 82")]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, 4, "byte ED")]
    [TestCase(new byte[] { 0xC0, 0x80 }, 4, "byte C0")]
    [TestCase(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 4, "byte F5")]
    public void Bytes_that_are_no_character_are_refused_and_what_is_before_them_is_read(byte[] broken, int column, string found)
    {
        byte[] bytes = [.. "<a xmlns='urn:x:'><c>d</c>\n<b>"u8, .. broken, .. "</b></a>"u8];
        foreach (var stream in new Stream[] { new MemoryStream(bytes), new TricklingStream(bytes) })
        {
            using var quads = RdfReader.ReadQuads(stream, RdfSyntax.RdfXml, "test.rdf").GetEnumerator();
            Assert.That(quads.MoveNext() && quads.MoveNext(), Is.True);
            Assert.That(
                () => quads.MoveNext(),
                Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo($"test.rdf:2:{column}: found '{found}', expected a character encoded in UTF-8"));
        }
    }

    [Test]
    public void A_byte_that_ASCII_does_not_have_is_refused() =>
        Assert.That(
            () => Read(new MemoryStream(Declared("us-ascii", Latin, Encoding.Latin1))),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo("test.rdf:2:6: found 'byte E8', expected a character encoded in US-ASCII"));

    [Test]
    public void Half_a_surrogate_pair_in_UTF_16_is_refused() =>
        Assert.That(
            () => Read(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<a xmlns='urn:x:'>\n"), 0x3D, 0xD8, (byte)'<', 0])),
            Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test.rdf:2:1: found 'bytes 3D D8', expected a character encoded in UTF-16"));

    [Test]
    public void Half_a_surrogate_pair_in_a_text_is_refused() =>
        Assert.That(
            () => RdfReader.ReadQuads("<a xmlns='urn:x:'>\n<b>\uD800</b></a>", RdfSyntax.RdfXml, "test.rdf"),
            Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test.rdf:2:4: found 'U+D800', expected"));

    [Test]
    public void A_declaration_without_an_end_is_refused() =>
        Assert.That(
            () => Read(new RepeatingStream("<?xml version='1.0'", " ", 1_000_000, "encoding='x'?>")),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo("test.rdf:1:1: found '<?xml', expected an XML declaration that ends within 2048 bytes"));

    [Test]
    public void A_processing_instruction_that_begins_as_a_declaration_does_is_none() =>
        Assert.That(Read(new MemoryStream(Encoding.UTF8.GetBytes("<?xml-stylesheet encoding='x'?>" + Document))), Has.Count.EqualTo(2));

    private static TestCaseData Case(string name, byte[] bytes, string text) => new TestCaseData(bytes, text).SetArgDisplayNames(name);

    private static byte[] Declared(string name, string document, Encoding encoding) =>
        encoding.GetBytes($"<?xml version='1.0' encoding='{name}'?>{document}");

    private static List<Quad> Read(Stream stream) => [.. RdfReader.ReadQuads(stream, RdfSyntax.RdfXml, "test.rdf")];
}
