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
    public void What_is_not_well_formed_is_refused_with_its_place(string xml, int line)
    {
        var error = Assert.Throws<RdfaException>(() => Extract(xml));

        Assert.That(error!.Place!.Value.Line, Is.EqualTo(line));
        Assert.That(error.Message, Does.StartWith("This is not well-formed XML: "));
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

    private static RdfaDocument Extract(string xml) => Page.Extract(xml, new RdfaOptions { HostLanguage = HostLanguage.Xml });
}
