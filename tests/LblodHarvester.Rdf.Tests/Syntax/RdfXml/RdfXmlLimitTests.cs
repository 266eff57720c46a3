using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax.RdfXml;

public sealed class RdfXmlLimitTests
{
    private const string Start = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='urn:x:'>\n";
    private const int Longest = 1 << 20;

    private static readonly string Piece = new('x', 1 << 10);

    [TestCase("<a><b>", "</b></a>")]
    [TestCase("<a><b rdf:parseType='Literal'>", "</b></a>")]
    [TestCase("<a><b rdf:parseType='Literal'><c>", "</c></b></a>")]
    [TestCase("<a c='", "'/>")]
    [TestCase("<a rdf:about='urn:", "'/>")]
    [TestCase("<", "/>")]
    [TestCase("<a ", "=''/>")]
    [TestCase("<a xmlns:p='", "'/>")]
    [TestCase("<a></", ">")]
    [TestCase("<!--", "-->")]
    [TestCase("<?p ", "?>")]
    [TestCase("<a><b><![CDATA[", "]]></b></a>")]
    [TestCase("<a><b>&#", ";</b></a>")]
    public void What_is_longer_than_it_may_be_is_refused_with_its_place(string before, string after)
    {
        var stream = new RepeatingStream(Start + before, Piece, 64 << 10, $"{after}</rdf:RDF>");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => Read(stream), Throws.TypeOf<RdfSyntaxException>().With.Property("Line").EqualTo(2));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(64 << 20));
    }

    [TestCase("<a><b>", "</b></a>")]
    [TestCase("<a><b rdf:parseType='Literal'>", "</b></a>")]
    [TestCase("<a><b><![CDATA[", "]]></b></a>")]
    [TestCase("<a rdf:value='", "'/>")]
    public void What_is_as_long_as_it_may_be_is_read(string before, string after)
    {
        var stream = new RepeatingStream(Start + before, Piece, 1_000, $"{after}</rdf:RDF>");
        Assert.That(((Literal)Read(stream)[^1].Object).Value, Has.Length.EqualTo(1_000 << 10));
    }

    [Test]
    public void A_text_in_many_parts_is_as_long_as_all_of_them() =>
        Assert.That(
            () => Read(new RepeatingStream($"{Start}<a><b>", Piece + "<!-- c --><![CDATA[c]]>", 64 << 10, "</b></a></rdf:RDF>")),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EndsWith("expected a literal of at most 1048576 characters").And.Property("Column").EqualTo(7));

    [Test]
    public void Markup_in_many_parts_is_as_long_as_all_of_them() =>
        Assert.That(
            () => Read(new RepeatingStream($"{Start}<a><b rdf:parseType='Literal'>", "<c d='e'/>", 1 << 20, "</b></a></rdf:RDF>")),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EndsWith("expected a literal of at most 1048576 characters").And.Property("Column").EqualTo(5));

    [TestCase("<a", "/>")]
    [TestCase("<a><b rdf:parseType='Literal'><c", "/></b></a>")]
    public void An_element_with_a_million_attributes_is_refused(string before, string after)
    {
        var stream = new RepeatingStream(Start + before, i => $" a{i}=''", 1_000_000, $"{after}</rdf:RDF>");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(
            () => Read(stream, new RdfReaderOptions().MaxTermBytes),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("expected at most 10000 attributes and namespaces on one element"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(64 << 20));
    }

    [Test]
    public void An_element_with_ten_thousand_attributes_is_read()
    {
        var attributes = string.Concat(Enumerable.Range(0, 9_999).Select(i => $" x:a{i}=''"));
        Assert.That(Read(new RepeatingStream($"{Start}<a xmlns:x='urn:y:'{attributes}/>", "", 0, "</rdf:RDF>")), Has.Count.EqualTo(10_000));
    }

    [Test]
    public void A_document_with_names_without_end_is_refused()
    {
        var stream = new RepeatingStream(Start, i => $"<a{i}{Piece}/>", 100_000, "</rdf:RDF>");
        Assert.That(() => Read(stream), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("expected at most 16777216 characters in all the different names"));
    }

    [TestCase("<a>", "<b><a>")]
    [TestCase("<a>", "<b rdf:parseType='Resource'>")]
    [TestCase("", "<a><b rdf:parseType='Collection'>")]
    public void Nesting_without_end_is_refused_at_the_limit(string before, string open) =>
        Assert.That(
            () => Read(new RepeatingStream(Start + before, open, 1_000_000, "")),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("expected at most 500 nodes within each other"));

    [Test]
    public void An_XML_literal_that_is_nested_without_end_is_refused() =>
        Assert.That(
            () => Read(new RepeatingStream($"{Start}<a><b rdf:parseType='Literal'>", "<c>", 1_000_000, ""), new RdfReaderOptions().MaxTermBytes),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("expected at most 100000 elements within each other in an XML literal"));

    private static List<Quad> Read(Stream stream, int maxTermBytes = Longest) =>
        [.. RdfXmlParser.Read(stream, "test.rdf", new RdfReaderOptions { BaseIri = new Iri("http://example.org/"), MaxTermBytes = maxTermBytes })];
}
