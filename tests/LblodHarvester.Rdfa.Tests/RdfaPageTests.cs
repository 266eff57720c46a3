using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests;

public class RdfaPageTests
{
    private const string Broken = "<html xmlns='http://www.w3.org/1999/xhtml'>\n<body><p about='#a' property='dc:title'>caf&eacute;<br></p></body></html>";

    [TestCase("application/xhtml+xml", "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><p property='dc:title'>t</p></html>", "xhtml5")]
    [TestCase("application/xhtml+xml", "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML+RDFa 1.1//EN' ''><html><p property='dc:title'>t</p></html>", "xhtml1")]
    [TestCase("text/html", "<?xml version='1.0'?><html><p property='dc:title'>t</html>", "html5")]
    [TestCase("text/html; charset=utf-8", "<!doctype html public '-//W3C//DTD HTML 4.01//EN'><p property='dc:title'>t", "html4")]
    [TestCase("application/xml", "<r><p property='dc:title'>t</p></r>", "xml")]
    [TestCase("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><text property='dc:title'>t</text></svg>", "svg")]
    [TestCase(null, "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><p property='dc:title'>t</p></html>", "xhtml5")]
    [TestCase("text/plain", "<p property='dc:title'>t", "html5")]
    public void A_page_is_read_in_the_language_that_its_media_type_and_text_tell(string? contentType, string text, string language)
    {
        var page = Read(text, contentType);

        Assert.That(page.Language.Name, Is.EqualTo(language));
        Assert.That(page.Rdfa.Triples.Select(extracted => extracted.Triple.Object), Is.EqualTo(new Term[] { new Literal("t") }));
        Assert.That(page.Rdfa.Findings, Is.Empty);
    }

    [Test]
    public void XHTML_is_read_as_XML()
    {
        var page = Read("<html xmlns='http://www.w3.org/1999/xhtml'><p about='#a' /><p property='dc:title'><![CDATA[<t>]]></p></html>", "application/xhtml+xml");

        Assert.That(page.Rdfa.Triples.Single().Triple, Is.EqualTo(new Triple(new Iri(Page.Address), Vocab.Dct.Title, new Literal("<t>"))));
    }

    [Test]
    public void XHTML_that_is_not_well_formed_is_read_as_HTML_and_says_so_with_its_place()
    {
        var page = Read(Broken, "application/xhtml+xml");
        var finding = page.Rdfa.Findings.Single();

        Assert.That(page.Language, Is.EqualTo(HostLanguage.Html5));
        Assert.That(page.Rdfa.Triples.Single().Triple.Object, Is.EqualTo(new Literal("caf\u00E9")));
        Assert.That((finding.Kind, finding.Place.Offset), Is.EqualTo((RdfaFindingKind.NotWellFormed, Broken.IndexOf('&', StringComparison.Ordinal))));
        Assert.That(finding.Message, Does.Contain("browsers show an error").And.Contain("&eacute;").And.Contain("read as HTML"));
    }

    [Test]
    public void A_language_that_is_given_is_kept_to() => Assert.Multiple(() =>
    {
        Assert.That(() => Read(Broken, "text/html", HostLanguage.Xhtml5), Throws.TypeOf<NotWellFormedException>());
        Assert.That(Read(Broken, "application/xhtml+xml", HostLanguage.Html4).Language, Is.EqualTo(HostLanguage.Html4));
    });

    [TestCase("application/xml", "<r>&eacute;</r>")]
    [TestCase("image/svg+xml", "<svg>")]
    public void Other_XML_that_is_not_well_formed_is_refused(string contentType, string text) =>
        Assert.That(() => Read(text, contentType), Throws.TypeOf<NotWellFormedException>());

    [Test]
    public void XHTML_that_goes_over_a_limit_is_not_read_as_HTML() =>
        Assert.That(
            () => Read(string.Concat(Enumerable.Repeat("<b>", 1000)), "application/xhtml+xml"),
            Throws.TypeOf<RdfaException>().With.Message.Contains("nested more than"));

    [TestCase("<p>caf\u00E9", null, new[] { RdfaFindingKind.EncodingNotDeclared })]
    [TestCase("<p>caf\u00E9", "text/html", new[] { RdfaFindingKind.EncodingNotDeclared })]
    [TestCase("<p>cafe", null, new RdfaFindingKind[0])]
    [TestCase("<p>caf\u00E9", "text/html; charset=latin1", new RdfaFindingKind[0])]
    [TestCase("<meta charset=latin1><p>caf\u00E9", null, new RdfaFindingKind[0])]
    [TestCase("<?xml version='1.0' encoding='latin1'?><p>caf\u00E9</p>", null, new RdfaFindingKind[0])]
    [TestCase("<p>caf\u00E9</p>", "application/xml", new[] { RdfaFindingKind.InvalidBytes })]
    public void What_is_wrong_with_the_encoding_is_a_finding_at_the_start(string text, string? contentType, RdfaFindingKind[] kinds)
    {
        var findings = RdfaPage.Read(Encoding.Latin1.GetBytes(text), contentType, new Iri(Page.Address)).Rdfa.Findings;

        Assert.That(findings.Select(finding => finding.Kind), Is.EqualTo(kinds));
        Assert.That(findings.Select(finding => finding.Place), Is.All.EqualTo(SourcePlace.Start));
    }

    [TestCase("", "text/html; charset=utf-8", "that its HTTP header names", "meta charset")]
    [TestCase("<meta charset=utf-8>", "text/html", "that its meta element names", "meta charset")]
    [TestCase("\uFEFF", "text/html", "of its byte order mark", "meta charset")]
    [TestCase("<?xml version='1.0' encoding='utf-8'?>", "application/xml", "that its XML declaration names", "XML declaration")]
    [TestCase("", "application/xml", "that XML has when nothing names one", "XML declaration")]
    public void Bytes_that_are_not_valid_are_counted_in_one_finding_that_says_why(string start, string contentType, string why, string advice)
    {
        var body = Encoding.UTF8.GetBytes(start).Concat("<p>\xFF\xFE\xFF</p>".Select(c => (byte)c)).ToArray();
        var finding = RdfaPage.Read(body, contentType, new Iri(Page.Address)).Rdfa.Findings.Single();

        Assert.That((finding.Kind, finding.Value), Is.EqualTo((RdfaFindingKind.InvalidBytes, "UTF-8")));
        Assert.That(finding.Message, Does.StartWith("3 bytes").And.Contain("UTF-8").And.Contain(why).And.Contain("declare the encoding").And.Contain(advice));
    }

    private static RdfaPage Read(string text, string? contentType, HostLanguage? language = null) =>
        RdfaPage.Read(Encoding.UTF8.GetBytes(text), contentType, new Iri(Page.Address), language);
}
