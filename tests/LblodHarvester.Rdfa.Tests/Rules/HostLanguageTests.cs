namespace LblodHarvester.Rdfa.Tests.Rules;

public class HostLanguageTests
{
    private static readonly HostLanguage[] Html = [HostLanguage.Html4, HostLanguage.Html5, HostLanguage.Xhtml5];

    private static readonly HostLanguage[] Xhtml = [.. Html, HostLanguage.Xhtml1];

    private static readonly HostLanguage[] All = [.. Xhtml, HostLanguage.Xml, HostLanguage.Svg];

    private static IEnumerable<TestCaseData> Rules()
    {
        yield return Rule("The_time_element_gives_a_date", "<time property='dc:date'>2026-01-02</time>", "2026-01-02\"^^<http://www.w3.org/2001/XMLSchema#date>", Html);
        yield return Rule("The_base_element_is_the_base", "<base xmlns='http://www.w3.org/1999/xhtml' href='/b/'/><p about='x' property='dc:date'>t</p>", "/b/x>", Xhtml);
        yield return Rule("Lang_is_the_language", "<p lang='nl' property='dc:date'>t</p>", "@nl", Xhtml);
        yield return Rule("Xml_lang_is_the_language", "<p xml:lang='nl' property='dc:date'>t</p>", "@nl", All);
        yield return Rule("A_meta_element_is_the_language", "<meta xmlns='http://www.w3.org/1999/xhtml' http-equiv='content-language' content='nl'/><p property='dc:date'>t</p>", "@nl", Html);
        yield return Rule("A_link_type_of_XHTML_is_a_term", "<a rel='next' href='#x'>t</a>", "vocab#next>", HostLanguage.Xhtml1);
        yield return Rule("A_term_of_rel_counts_beside_property", "<a rel='license' property='dc:date' href='#x'>t</a>", "vocab#license>", [.. All.Except(Html)]);
        yield return Rule("An_HTML_literal_keeps_its_markup", "<p property='dc:date' datatype='rdf:HTML'><b>t</b></p>", "<b", Html);
        yield return Rule("A_pattern_is_copied", "<p about='#a'><a property='rdfa:copy' href='#b'/></p><p resource='#b' typeof='rdfa:Pattern'/>", "", [.. All.Except(Html)]);
        yield return Rule("Xml_base_is_the_base", "<p xml:base='/b/' about='x' property='dc:date'>t</p>", "/b/x>", HostLanguage.Xml, HostLanguage.Svg, HostLanguage.Xhtml5);
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_holds_in_these_host_languages_alone(string content, string part, HostLanguage[] hosts)
    {
        var holds = All.Where(host => Page.Extract($"<html><body>{content}</body></html>", new RdfaOptions { HostLanguage = host })
            .Triples.Any(extracted => extracted.Triple.ToString().Contains(part, StringComparison.Ordinal)));

        Assert.That(holds, Is.EquivalentTo(hosts));
    }

    [TestCase("text/html; charset=utf-8", "<!DOCTYPE html><p>", "html5")]
    [TestCase("text/html", "<!doctype HTML public '-//W3C//DTD HTML 4.01//EN'><p>", "html4")]
    [TestCase("TEXT/HTML", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "html5")]
    [TestCase("application/xhtml+xml", "<!DOCTYPE html><html/>", "xhtml5")]
    [TestCase("application/xhtml+xml", "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML+RDFa 1.1//EN' ''><html/>", "xhtml1")]
    [TestCase("image/svg+xml", "<svg/>", "svg")]
    [TestCase("application/xml", "<svg xmlns='http://www.w3.org/2000/svg'/>", "svg")]
    [TestCase("text/xml", "<!-- c --><html xmlns='http://www.w3.org/1999/xhtml'/>", "xhtml5")]
    [TestCase("application/rdf+xml", "<rdf/>", "xml")]
    [TestCase("application/xml", "no markup", "xml")]
    [TestCase(null, "\uFEFF<?xml version='1.0'?><r/>", "xml")]
    [TestCase(null, "<svg xmlns='http://www.w3.org/2000/svg'/>", "html5")]
    public void The_host_language_is_told_by_the_media_type_and_then_by_the_text(string? contentType, string text, string name) =>
        Assert.That(HostLanguage.Detect(contentType, text).Name, Is.EqualTo(name));

    private static TestCaseData Rule(string name, string content, string part, params HostLanguage[] hosts) =>
        new TestCaseData(content, part, hosts).SetName(name);
}
