namespace LblodHarvester.Rdf.Tests.Syntax.RdfXml;

public sealed class RdfXmlReaderTests
{
    private const string Start = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='urn:x:'>";

    [TestCase("<!DOCTYPE rdf:RDF [<!ENTITY a 'b'>]>\n<a/>", "test.rdf:1:1: found '<!DOCTYPE', expected no document type: this reader takes no DTD, and so no entities and nothing from elsewhere")]
    [TestCase("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>\n<a/>", "test.rdf:1:1: found '<!DOCTYPE', expected no document type")]
    [TestCase(Start + "\n<a rdf:about='urn:a'><b>&euro;</b></a></rdf:RDF>", "test.rdf:2:26: found 'euro;</b></a></rdf:RDF>', expected well-formed XML: Reference to undeclared entity 'euro'.")]
    [TestCase("", "test.rdf:1:1: found the end of the text, expected well-formed XML: Root element is missing.")]
    [TestCase(Start + "<a>", "found the end of the text, expected well-formed XML: Unexpected end of file has occurred.")]
    [TestCase(Start + "\n<a></b></rdf:RDF>", "test.rdf:2:6: found 'b></rdf:RDF>', expected well-formed XML")]
    [TestCase(Start + "</rdf:RDF><a/>", "expected well-formed XML: There are multiple root elements.")]
    [TestCase("<a/>", "test.rdf:1:2: found 'a', expected an element in a namespace")]
    [TestCase("<a xmlns='x'/>", "test.rdf:1:2: found 'a', expected a name whose namespace is an absolute IRI: 'x' is not")]
    [TestCase("<a xmlns='urn:x:' about='x'/>", "test.rdf:1:19: found 'x', expected an absolute IRI: there is no base to resolve this one against")]
    [TestCase("<a xmlns='urn:x:' about='urn:a b'/>", "test.rdf:1:19: found 'urn:a b', expected an IRI, which may not hold U+0020")]
    [TestCase("<a xmlns='urn:x:' title='x'/>", "test.rdf:1:19: found 'title', expected an attribute in a namespace")]
    [TestCase("<a xmlns='urn:x:' xml:lang='nl_BE'/>", "test.rdf:1:19: found 'nl_BE', expected a language tag such as nl")]
    [TestCase("<a xmlns='urn:x:' ID='1'/>", "test.rdf:1:19: found '1', expected an XML name without a colon")]
    [TestCase(Start + "\n<rdf:li/></rdf:RDF>", "test.rdf:2:2: found 'rdf:li', expected a node element")]
    [TestCase(Start + "\n<a rdf:bagID='x'/></rdf:RDF>", "test.rdf:2:4: found 'rdf:bagID', expected an attribute that names a property")]
    [TestCase(Start + "\n<a about='urn:a' rdf:nodeID='b'/></rdf:RDF>", "test.rdf:2:18: found 'rdf:nodeID', expected one of rdf:ID, rdf:nodeID and rdf:about, not two")]
    [TestCase(Start + "\n<a>text</a></rdf:RDF>", "test.rdf:2:4: found 'text', expected a property element or the end of the element around it")]
    [TestCase(Start + "\n<a><b>text<c/></b></a></rdf:RDF>", "test.rdf:2:12: found 'c', expected no element within text; rdf:parseType=\"Literal\" takes both")]
    [TestCase(Start + "\n<a><b><c/>text</b></a></rdf:RDF>", "test.rdf:2:11: found 'text', expected one node element and nothing else")]
    [TestCase(Start + "\n<a><b><c/><d/></b></a></rdf:RDF>", "test.rdf:2:12: found 'd', expected one node element; rdf:parseType=\"Collection\" takes more")]
    [TestCase(Start + "\n<a><b resource='urn:b'>text</b></a></rdf:RDF>", "test.rdf:2:24: found 'text', expected an empty element")]
    [TestCase(Start + "\n<a><b resource='urn:b' rdf:nodeID='c'/></a></rdf:RDF>", "test.rdf:2:24: found 'rdf:nodeID', expected one of rdf:resource and rdf:nodeID, not both")]
    [TestCase(Start + "\n<a><b parseType='Resource' resource='urn:b'/></a></rdf:RDF>", "test.rdf:2:28: found 'resource', expected no attributes beside rdf:parseType but rdf:ID")]
    [TestCase(Start + "\n<a><b rdf:datatype='http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'>x</b></a></rdf:RDF>", "expected xml:lang in place of the datatype rdf:langString")]
    [TestCase(Start + "\n<a><b>\u0001</b></a></rdf:RDF>", "test.rdf:2:7: found 'U+0001', expected well-formed XML")]
    public void An_error_says_where_what_was_found_and_what_was_expected(string text, string message) =>
        Assert.That(() => Read(text), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains(message));

    [Test]
    public void An_ID_stands_once_under_one_base()
    {
        const string Twice = "<a rdf:ID='x'/><a rdf:ID='x'/></rdf:RDF>";
        Assert.That(() => Read(Start + Twice, "http://a/"), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("an rdf:ID that is not in use"));
        Assert.That(Read(Start + Twice.Replace("'x'/><a", "'x'/><a xml:base='http://b/'", StringComparison.Ordinal), "http://a/"), Has.Count.EqualTo(2));
    }

    [TestCase("<a><b>", "</b></a>")]
    [TestCase("<a rdf:parseType='Resource'>", "</a>")]
    [TestCase("<a><b rdf:parseType='Collection'>", "</b></a>")]
    public void Deep_nesting_is_refused_before_the_stack_is_full(string open, string close) =>
        Assert.That(
            () => Read($"{Start}<a>{string.Concat(Enumerable.Repeat(open, 100_000))}{string.Concat(Enumerable.Repeat(close, 100_000))}</a></rdf:RDF>"),
            Throws.TypeOf<RdfSyntaxException>());

    [Test]
    public void Nesting_up_to_the_limit_is_read()
    {
        var depth = RdfReader.MaxDepth - 1;
        var text = $"{Start}<a>{string.Concat(Enumerable.Repeat("<b><c>", depth))}{string.Concat(Enumerable.Repeat("</c></b>", depth))}</a></rdf:RDF>";
        Assert.That(Read(text), Has.Count.EqualTo((2 * depth) + 1));
        Assert.That(
            () => Read(text.Replace("<a>", "<a><b><c>", StringComparison.Ordinal).Replace("</a>", "</c></b></a>", StringComparison.Ordinal)),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("at most 500 nodes"));
    }

    [Test]
    public void An_XML_literal_may_be_as_deep_as_it_likes()
    {
        const int Depth = 100_000;
        var markup = string.Concat(Enumerable.Repeat("<b>", Depth)) + string.Concat(Enumerable.Repeat("</b>", Depth));
        var literal = (Literal)Read($"<a xmlns='urn:x:'><b xmlns:r='{Vocab.Rdf.Namespace}' r:parseType='Literal'>{markup}</b></a>")[^1].Object;
        Assert.That(literal.Value, Is.EqualTo("<b xmlns=\"urn:x:\">" + markup[3..]));
    }

    [TestCase("<x:a xmlns:x='urn:x' xmlns:y='urn:y' c='1' b='2' y:a='3'/>", "<x:a xmlns:x=\"urn:x\" xmlns:y=\"urn:y\" b=\"2\" c=\"1\" y:a=\"3\"></x:a>")]
    [TestCase("<a xmlns='urn:a'><b xmlns=''><c xmlns=''/></b><b/></a>", "<a xmlns=\"urn:a\"><b xmlns=\"\"><c></c></b><b></b></a>")]
    [TestCase("<a xmlns='' b='&#9;&#10;&#13;&lt;&gt;&quot;&apos;'>&#13;&lt;&gt;&amp;<![CDATA[<&]]></a>", "<a b=\"&#x9;&#xA;&#xD;&lt;>&quot;'\">&#xD;&lt;&gt;&amp;&lt;&amp;</a>")]
    [TestCase("<!-- c --><?p  d ?><?q?>", "<!-- c --><?p d ?><?q?>")]
    [TestCase("<a xmlns='' xml:lang='nl' xmlns:unused='urn:u'/>", "<a xml:lang=\"nl\"></a>")]
    public void An_XML_literal_is_canonical(string markup, string canonical)
    {
        var literal = (Literal)Read($"<a xmlns='urn:x:'><b xmlns:r='{Vocab.Rdf.Namespace}' r:parseType='Literal'>{markup}</b></a>")[^1].Object;
        Assert.That(literal, Is.EqualTo(new Literal(canonical, Vocab.Rdf.XmlLiteral)));
    }

    [Test]
    public void Comments_processing_instructions_and_CDATA_do_not_break_a_text() =>
        Assert.That(Read("<a xmlns='urn:x:'><b>a<!-- c -->b<?p?><![CDATA[<]]>&#233;</b></a>")[^1].Object, Is.EqualTo(new Literal("ab<é")));

    [Test]
    public void White_space_alone_is_a_text() =>
        Assert.That(Read("<a xmlns='urn:x:'><b> \n </b></a>")[^1].Object, Is.EqualTo(new Literal(" \n ")));

    [Test]
    public void The_language_around_an_element_ends_where_it_is_empty()
    {
        var objects = Read("<a xmlns='urn:x:' xml:lang='nl'><b>x</b><b xml:lang=''>y</b></a>").Skip(1).Select(quad => quad.Object);
        Assert.That(objects, Is.EqualTo(new[] { Literal.InLanguage("x", "nl"), new Literal("y") }));
    }

    [Test]
    public void A_node_ID_that_is_no_blank_node_label_is_one_node()
    {
        var quads = Read($"{Start}<a rdf:nodeID='x.'/><a rdf:nodeID='x.'/><a rdf:nodeID='x'/></rdf:RDF>");
        Assert.That(quads[0].Subject, Is.EqualTo(quads[1].Subject));
        Assert.That(quads[2].Subject, Is.Not.EqualTo(quads[0].Subject));
    }

    [Test]
    public void A_node_ID_that_a_node_without_one_was_given_is_a_node_of_its_own()
    {
        var given = ((BlankNode)Read($"{Start}<a/></rdf:RDF>")[0].Subject).Label;
        var quads = Read($"{Start}<a/><a rdf:nodeID='{given}'/><a rdf:nodeID='b'/><a rdf:nodeID='{given}'/><a/></rdf:RDF>");
        var nodes = quads.Select(quad => ((BlankNode)quad.Subject).Label).ToList();
        Assert.That(nodes[3], Is.EqualTo(nodes[1]));
        Assert.That(nodes.Distinct().Count(), Is.EqualTo(4));
        Assert.That(nodes[2], Is.EqualTo("b"));
    }

    [Test]
    public void A_byte_order_mark_is_passed_over() => Assert.That(Read("\uFEFF<a xmlns='urn:x:'/>"), Has.Count.EqualTo(1));

    private static IReadOnlyList<Quad> Read(string text, string? baseIri = null) =>
        RdfReader.ReadQuads(text, RdfSyntax.RdfXml, "test.rdf", baseIri is null ? null : new Iri(baseIri));
}
