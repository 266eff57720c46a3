using System.Text;
using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax.RdfXml;

public sealed class RdfXmlStreamTests
{
    private const string Start = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='urn:x:'>";
    private const string End = "</rdf:RDF>";

    // Whatever is of a size that the document chooses must not come near this.
    private const long BoundedBytes = 24 << 20;

    private const string Document = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- é -->
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:" xml:base="http://a/b">
          <x:C rdf:ID="c" x:t="€"><x:p rdf:resource="d"/><x:q xml:lang="nl"><![CDATA[<é>]]>&#xE9;</x:q>
            <x:r rdf:parseType="Collection"><rdf:Description rdf:nodeID="n"/><x:D/></x:r>
            <x:s rdf:parseType="Literal">a<b xmlns="">c</b><?p q?></x:s><x:t rdf:parseType="Resource"><rdf:li>1</rdf:li></x:t>
            <x:u><x:E><x:v rdf:ID="s">w</x:v></x:E></x:u>
          </x:C>
        </rdf:RDF>
        """;

    [Test]
    public void A_document_is_the_same_a_byte_at_a_time()
    {
        var quads = RdfReader.ReadQuads(Document, RdfSyntax.RdfXml, "test.rdf");
        Assert.That(quads, Has.Count.EqualTo(20));
        Assert.That(Read(new TricklingStream(Encoding.UTF8.GetBytes(Document))), Is.EqualTo(quads));
        Assert.That(Read(new MemoryStream(Encoding.UTF8.GetBytes(Document))), Is.EqualTo(quads));
    }

    [Test]
    public void Every_part_of_a_document_that_is_cut_short_is_refused_with_its_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Document);
        var lines = Document.Split('\n').Length;
        for (var length = 0; length < bytes.Length; length++)
        {
            var error = Assert.Throws<RdfSyntaxException>(() => Read(new MemoryStream(bytes, 0, length)));
            Assert.That(error!.Line, Is.InRange(1, lines));
            Assert.That(error.Column, Is.GreaterThanOrEqualTo(1));
        }
    }

    [Test]
    public void Every_byte_that_is_broken_is_refused_with_a_place_or_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Document);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var broken in new byte[] { 0, (byte)'<', 0x80, 0xFF })
            {
                byte[] changed = [.. bytes];
                changed[at] = broken;
                Assert.That(IsReadOrRefused(changed), Is.True);
            }
        }
    }

    [Test]
    public void A_quad_is_there_before_the_next_element_has_come()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Start}<a><b>c</b><d>e</d></a>");
        using var quads = RdfReader.ReadQuads(new TricklingStream(bytes, breaks: true), RdfSyntax.RdfXml, "test.rdf").GetEnumerator();
        var taken = 0;
        Assert.That(() => { while (quads.MoveNext()) taken++; }, Throws.TypeOf<IOException>());
        Assert.That(taken, Is.EqualTo(3));
    }

    [TestCase("<a/>")]
    [TestCase("<a rdf:about='urn:a'><b rdf:resource='urn:b'/><c>d</c></a>")]
    [TestCase("<a><b><a/></b></a>\n\n")]
    [TestCase("<a><b rdf:parseType='Collection'><a/><a/></b></a>")]
    public void Many_elements_take_no_memory(string element) =>
        CheckMemory(new RepeatingStream(Start, string.Concat(Enumerable.Repeat(element, 100)), 1_500, End), 150_000);

    [TestCase("<b>c</b>")]
    [TestCase("<b><a/></b>")]
    [TestCase("<b rdf:parseType='Resource'/>")]
    [TestCase("<rdf:li rdf:resource='urn:b'/>")]
    public void Many_properties_of_one_node_take_no_memory(string element) =>
        CheckMemory(new RepeatingStream($"{Start}<a>", string.Concat(Enumerable.Repeat(element, 100)), 1_500, $"</a>{End}"), 150_000);

    [Test]
    public void Many_items_of_one_collection_take_no_memory() =>
        CheckMemory(new RepeatingStream($"{Start}<a><b rdf:parseType='Collection'>", "<a/>", 100_000, $"</b></a>{End}"), 300_000);

    [Test]
    public void Many_different_IRIs_take_no_memory() =>
        CheckMemory(new RepeatingStream(Start, i => $"<a rdf:about='http://example.org/number/{i}'/>", 200_000, End), 200_000);

    [TestCase(" ")]
    [TestCase("\r\n")]
    [TestCase("<!-- c -->")]
    [TestCase("<?p?>")]
    public void What_says_nothing_takes_no_memory(string nothing) =>
        CheckMemory(new RepeatingStream($"{Start}<a>", string.Concat(Enumerable.Repeat(nothing, 1_000)), 4_000, $"</a>{End}"), 1);

    [Test]
    public void Lines_are_counted_to_the_end()
    {
        var stream = new RepeatingStream(Start, "<a/>\r\n<a/>\r<a/>\n", 20_000, "  <b>x</b>");
        Assert.That(() => Read(stream), Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test.rdf:60001:6: found 'x', expected a property element"));
        stream = new RepeatingStream(Start, "<a/>\r\n<a/>\r<a/>\n", 20_000, "  <b></c>");
        Assert.That(() => Read(stream), Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test.rdf:60001:8: found 'c>', expected well-formed XML"));
    }

    private static void CheckMemory(Stream stream, int atLeast)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (quads, most) = (0, 0L);
        foreach (var _ in RdfReader.ReadQuads(stream, RdfSyntax.RdfXml, "test.rdf"))
        {
            if (++quads % 50_000 == 1)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.That(quads, Is.GreaterThanOrEqualTo(atLeast));
        Assert.That(most, Is.LessThan(BoundedBytes));
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return Read(new MemoryStream(bytes)).Count > 0;
        }
        catch (RdfSyntaxException error)
        {
            return error.Line >= 1 && error.Column >= 1;
        }
    }

    private static List<Quad> Read(Stream stream) => [.. RdfReader.ReadQuads(stream, RdfSyntax.RdfXml, "test.rdf")];
}
