using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.Source;

public class XmlTests
{
    [TestCase("<root>\r\n\t<p\r\n about='#a' property='dc:title'>t</p></root>")]
    [TestCase("<?xml version='1.0'?>\n<!DOCTYPE root [<!ENTITY e 'x'>]>\n<!-- \U0001F600 --><root><p property='dc:title'>t</p></root>")]
    public void Places_point_into_the_given_text(string xml)
    {
        foreach (var text in new[] { xml, '\uFEFF' + xml })
        {
            var origin = Extract(text).Triples[^1].Origin;

            Assert.That(Places.Holds(text, origin.Element), $"{origin.Element}");
            Assert.That(origin.Element.Offset, Is.EqualTo(text.IndexOf("<p", StringComparison.Ordinal)));
            Assert.That(origin.Predicate.Offset, Is.EqualTo(text.LastIndexOf("property", StringComparison.Ordinal)));
            Assert.That(origin.Path, Is.EqualTo("/root[1]/p[1]"));
        }
    }

    [TestCase("<root>\n <p></root>", 2)]
    [TestCase("<root>\n\n&nbsp;</root>", 3)]
    [TestCase("<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<r>&b;</r>", 2)]
    [TestCase("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<r>&x;</r>", 2)]
    [TestCase("no markup", 1)]
    [TestCase("<r>\n\0</r>", 2)]
    [TestCase("<r>\n\u0001</r>", 2)]
    [TestCase("<r a='\n\uFFFE'/>", 2)]
    [TestCase("<r>\n&#0;</r>", 2)]
    [TestCase("<r>\n&#xD800;</r>", 2)]
    [TestCase("<r>\n&#x110000;</r>", 2)]
    [TestCase("<r>\n&#99999999999999999999;</r>", 2)]
    [TestCase("<r a='\n&#x1;'/>", 2)]
    [TestCase("<r a=''\na=''/>", 2)]
    [TestCase("<r>\n", 2)]
    [TestCase("<r>\n<p", 2)]
    [TestCase("<!DOCTYPE r [<!ENTITY a 'x'>\n", 2)]
    public void What_is_not_well_formed_is_refused_with_its_place(string xml, int line)
    {
        var error = Assert.Throws<NotWellFormedException>(() => Extract(xml));

        Assert.That(error!.Place!.Value.Line, Is.EqualTo(line));
        Assert.That(error.Message, Does.StartWith("This is not well-formed XML: "));
    }

    [TestCase("<r>&eacute;</r>", 3)]
    [TestCase("<r title='\n\u00E9&nbsp;'/>", 12)]
    public void An_entity_that_nothing_declares_is_refused_with_its_place(string xml, int offset)
    {
        var error = Assert.Throws<NotWellFormedException>(() => Extract(xml));

        Assert.That(error!.Message, Does.Contain("Nothing declares the entity of the reference &"));
        Assert.That((error.Place!.Value.Offset, xml[offset]), Is.EqualTo((offset, '&')));
    }

    [TestCase("-//W3C//DTD XHTML 1.0 Strict//EN")]
    [TestCase("-//W3C//DTD XHTML 1.1//EN")]
    [TestCase("-//W3C//DTD XHTML+RDFa 1.1//EN")]
    public void The_entities_of_XHTML_stand_for_their_characters(string publicId)
    {
        var literal = (Literal)Extract(
            $"<!DOCTYPE html PUBLIC '{publicId}' 'http://unreachable.example/xhtml.dtd'>\n"
            + "<html><p property='dc:title'>a&nbsp;&eacute;&Eacute;<b>&thetasym;</b>&euro;&amp;&lt;&#x20AC;&apos;</p></html>").Triples[0].Triple.Object;

        Assert.That(literal.Value, Is.EqualTo("a\u00A0\u00E9\u00C9\u03D1\u20AC&<\u20AC'"));
    }

    [Test]
    public void The_entities_of_XHTML_stand_for_their_characters_in_attributes()
    {
        var literal = (Literal)Extract(Xhtml("<p property='dc:title' content='&amp;amp; caf&eacute;&#9;&quot;&nbsp;'/>")).Triples[0].Triple.Object;

        Assert.That(literal.Value, Is.EqualTo("&amp; caf\u00E9\t\"\u00A0"));
    }

    [Test]
    public void A_reference_in_a_comment_or_CDATA_is_none()
    {
        var literal = (Literal)Extract(Xhtml("<p property='dc:title'><!-- &nosuch; --><![CDATA[&nbsp;]]><?p &nosuch;?></p>")).Triples[0].Triple.Object;

        Assert.That(literal.Value, Is.EqualTo("&nbsp;"));
    }

    [TestCase("&nosuch;")]
    [TestCase("&hellip")]
    [TestCase("&NBSP;")]
    [TestCase("&CounterClockwiseContourIntegral;")]
    [TestCase("&#xZ;")]
    [TestCase("&;")]
    public void Other_references_are_refused_with_their_place_in_XHTML_too(string reference)
    {
        var error = Assert.Throws<NotWellFormedException>(() => Extract(Xhtml($"<p>\n{reference}</p>")));

        Assert.That(error!.Place!.Value.Line, Is.EqualTo(3));
    }

    [Test]
    public void An_entity_that_the_page_declares_itself_is_not_expanded()
    {
        var bomb = string.Concat(Enumerable.Range(1, 30).Select(n => $"<!ENTITY e{n} '&e{n - 1};&e{n - 1};'>"));
        var error = Assert.Throws<NotWellFormedException>(() =>
            Extract($"<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x' [<!ENTITY e0 'ha'><!ENTITY nbsp 'boom'>{bomb}]><html>&nbsp;&e30;</html>"));

        Assert.That(error!.Message, Does.Contain("&e30;"));
    }

    [Test]
    public void Deep_nesting_is_refused_with_its_place()
    {
        var error = Assert.Throws<RdfaException>(() => Extract(string.Concat(Enumerable.Repeat("<a>", 20_000))));

        Assert.That((error!.Message, error.Place!.Value.Offset), Is.EqualTo(("The elements of the page are nested more than 256 deep.", 256 * 3)));
    }

    [Test]
    public void Too_many_attributes_on_one_element_are_refused_with_their_place()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 2_000).Select(n => $"a{n}=''"));
        var error = Assert.Throws<RdfaException>(() => Extract($"<a>\n<b {attributes}/></a>"));

        Assert.That((error!.Message, error.Place!.Value.Line), Is.EqualTo(("An element of the page has more than 1000 attributes.", 2)));
    }

    [Test]
    public void Xml_base_holds_for_the_element_and_what_is_in_it()
    {
        var document = Extract("<r xml:base='/a/#f'><p xml:base='b/'><q about='c' property='dc:title'>t</q></p><q about='d' property='dc:title'>t</q></r>");

        Assert.That(document.Base.Value, Is.EqualTo("https://page.example/a/"));
        Assert.That(
            document.Triples.Select(extracted => extracted.Triple.Subject),
            Is.EqualTo(new[] { new Iri("https://page.example/a/b/c"), new Iri("https://page.example/a/d") }));
    }

    [Test]
    public void An_XML_literal_declares_the_namespaces_it_uses_and_the_prefixes_in_force()
    {
        var literal = (Literal)Extract(
            "<r xmlns:x='http://x.example/' xmlns:y='http://y.example/' property='dc:title' datatype='rdf:XMLLiteral'>"
            + "<x:a b='2' a='&lt;'><x:c/></x:a><!--c--><?p i?></r>").Triples[0].Triple.Object;

        Assert.That(literal.Value, Is.EqualTo(
            "<x:a xmlns:x=\"http://x.example/\" xmlns:y=\"http://y.example/\" a=\"&lt;\" b=\"2\"><x:c></x:c></x:a><!--c--><?p i?>"));
    }

    private static string Xhtml(string content) =>
        $"<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://unreachable.example/xhtml.dtd'>\n<html>{content}</html>";

    private static RdfaDocument Extract(string xml) => Page.Extract(xml, new RdfaOptions { HostLanguage = HostLanguage.Xml });
}
