using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.BadInput;

/// <summary>Pages that are made to do harm: each gives a result or a clear error, in bounded time and memory.</summary>
public class HostilePageTests
{
    private const int Many = 100_000;

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<x-y>")]
    [TestCase("<a><b>")]
    [TestCase("<b><i></b>x")]
    [TestCase("<b><i></b><img>")]
    [TestCase("<a><b><div></a>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<svg><g>")]
    [TestCase("<math><mi><p>")]
    [TestCase("<template>")]
    [TestCase("<object><p>")]
    [TestCase("<div property=dc:title>")]
    [TestCase("<div rel=dc:title>")]
    public void Elements_100_000_deep_are_refused_with_the_place(string tags)
    {
        foreach (var html in new[] { Bounded.Repeat(tags, Many), "<body>" + Bounded.Repeat(tags, Many) + "</body></html>" })
        {
            var refusal = Bounded.Refusal(html);
            Assert.That(refusal.Message, Does.Contain("nested more than 256 deep"));
            Assert.That(refusal.Place!.Value.Offset, Is.LessThan(256 * 10 * tags.Length));
        }
    }

    [TestCase("<font id=#><p>x")]
    [TestCase("<p><font id=#>x")]
    public void Formatting_elements_that_come_back_are_nesting(string tags) =>
        Assert.That(Bounded.Refusal(Bounded.Numbered(tags, Many)).Message, Does.Contain("nested more than 256 deep"));

    [TestCase("<p>")]
    [TestCase("<li>")]
    [TestCase("<a>x")]
    [TestCase("<p><b>x")]
    [TestCase("<p><b>x<p>y</b>")]
    [TestCase("<p><a href=#>x<b>y</a>z</b>")]
    [TestCase("<b><p></b></p>")]
    [TestCase("</b></p></i></div></table>")]
    [TestCase("<option>")]
    [TestCase("<br>")]
    [TestCase("<base href=x>")]
    [TestCase("<html lang=x>")]
    [TestCase("<body id=#>")]
    [TestCase("<svg></svg>")]
    [TestCase("<!--x--!>")]
    [TestCase("<!--x-->")]
    [TestCase("<![CDATA[x]]>")]
    [TestCase("<?x?>")]
    [TestCase("<script></script>")]
    [TestCase("&amp;&notit;&")]
    [TestCase("<<")]
    [TestCase("<table>")]
    [TestCase("<table></table>")]
    [TestCase("<table><a>x<div>")]
    [TestCase("</")]
    [TestCase("\r\n")]
    public void What_does_not_nest_is_read_100_000_times(string text) =>
        Assert.That(Bounded.Read("<p property=dc:title content=t>" + Bounded.Numbered(text, Many))!.Triples, Is.Not.Empty);

    [TestCase("<tr>x")]
    [TestCase("<td>x<b>y")]
    [TestCase("x<i></i>")]
    [TestCase("<p>x</p>")]
    [TestCase("<caption>x")]
    public void What_a_table_may_not_hold_is_read_50_000_times(string text) =>
        Assert.That(Bounded.Read("<p property=dc:title content=t></p><table>" + Bounded.Repeat(text, 50_000)), Is.Not.Null);

    [TestCase("html5")]
    [TestCase("xhtml5")]
    public void Ten_thousand_attributes_of_one_element_are_refused_with_the_place(string language)
    {
        var refusal = Bounded.Refusal($"<html>\n<p {Bounded.Numbered("a#='' ", 10_000)}/></html>", In(language));
        Assert.That((refusal.Message, refusal.Place!.Value.Line), Is.EqualTo(("An element of the page has more than 1000 attributes.", 2)));
    }

    [Test]
    public void A_thousand_attributes_on_each_of_a_thousand_elements_are_read() =>
        Assert.That(Bounded.Read(Bounded.Repeat($"<p property=dc:title {Bounded.Numbered("a# ", 990)}>t</p>", 1_000))!.Triples, Has.Count.EqualTo(1));

    [Test]
    public void Of_attributes_alike_the_first_counts() =>
        Assert.That(
            Bounded.Read(Bounded.Repeat($"<p property=dc:title {Bounded.Numbered("content=# ", 990)}>t</p>", 1_000))!.Triples.Single().Triple.Object,
            Is.EqualTo(new Literal("0")));

    [TestCase("html5")]
    [TestCase("xhtml5")]
    [TestCase("xml")]
    public void Ten_thousand_prefixes_around_ten_thousand_that_add_one_are_read(string language)
    {
        var inner = Bounded.Repeat("<p prefix='q: http://q.example/' property='q:t'>x</p>", 10_000);
        var html = $"<html><body prefix='{Bounded.Numbered("p#: http://p.example/# ", 10_000)}'>{inner}<p property='p9999:x'>y</p></body></html>";

        Assert.That(Bounded.Read(html, In(language))!.Triples.Select(extracted => extracted.Triple.Predicate.Value), Is.EqualTo(new[]
        {
            "http://q.example/t", "http://p.example/9999x",
        }));
    }

    [TestCase("dc:title ")]
    [TestCase("p#: http://p.example/# ")]
    [TestCase(": ")]
    [TestCase("x")]
    public void A_prefix_attribute_of_a_megabyte_is_read(string words)
    {
        var prefixes = Bounded.Numbered(words, 1024 * 1024 / words.Length);
        var document = Bounded.Read($"<body prefix='{prefixes}'><p property=dc:title>t</p>")!;

        Assert.That((document.Triples.Count, document.Findings.Count), Is.EqualTo((1, 0)));
    }

    [TestCase("<base href='{0}'><body>")]
    [TestCase("<body prefix='b: {0}'>")]
    [TestCase("<body vocab='{0}'>")]
    [TestCase("<body xml:base='{0}'>", "xml")]
    public void A_base_or_namespace_of_100_kilobytes_is_refused_where_it_is_used_too_often(string start, string language = "html5")
    {
        var name = $"https://x.example/{new string('b', 100_000)}/";
        var uses = Bounded.Numbered("<p typeof='b:a#'>x</p><p rel='a#'>x</p><a property='dc:title' href='a#'>x</a><i xml:base='a'>x</i>", 10_000);
        var refusal = Bounded.Refusal($"<html>{start.Replace("{0}", name, StringComparison.Ordinal)}{uses}</body></html>", In(language));

        Assert.That(refusal.Message, Does.StartWith("The IRIs of the page are longer than 268435456 characters together"));
        Assert.That(refusal.Place, Is.Not.Null);
    }

    [Test]
    public void Long_names_around_many_elements_are_refused()
    {
        var html = Bounded.Repeat($"<x-{new string('y', 2_000)}>", 240) + Bounded.Numbered("<p about='##' property=dc:title>t</p>", 10_000);

        Assert.That(Bounded.Refusal(html).Message, Does.StartWith("The paths of the page's elements are longer than"));
    }

    [Test]
    public void An_XML_literal_in_which_each_element_declares_ten_thousand_prefixes_is_refused()
    {
        var html = $"<r prefix='{Bounded.Numbered("p#: http://p.example/# ", 10_000)}'><p property='dc:title' datatype='rdf:XMLLiteral'>{Bounded.Repeat("<i/>", 10_000)}</p></r>";

        Assert.That(Bounded.Refusal(html, In("xml")).Message, Does.StartWith("An XML literal of the page is longer than 67108864 characters"));
    }

    [TestCase("rdf:XMLLiteral")]
    [TestCase("rdf:HTML")]
    [TestCase("")]
    public void Literals_200_deep_are_read_or_refused(string datatype)
    {
        var block = Bounded.Repeat($"<div property=dc:title datatype='{datatype}'>", 200) + "x" + Bounded.Repeat("</div>", 200);
        Bounded.Read(Bounded.Repeat(block, 50));
    }

    [TestCase("<div about=''>", "<p property=dc:title inlist>t#</p>", 2 * Many + 1)]
    [TestCase("<div about='' rel=dc:title inlist>", "<p about='/#'></p>", 2 * Many + 1)]
    [TestCase("<div about='' rel=dc:title>", "<p about='/#'></p>", Many)]
    [TestCase("<div about='' rev=dc:title>", "<p about='/#'></p>", Many)]
    public void A_list_or_relation_of_100_000_is_read(string start, string item, int triples) =>
        Assert.That(Bounded.Read(start + Bounded.Numbered(item, Many))!.Triples, Has.Count.EqualTo(triples));

    [Test]
    public void Relations_that_hang_250_deep_are_read() =>
        Assert.That(
            Bounded.Read(Bounded.Repeat(Bounded.Repeat("<div rel='dc:a dc:b'>", 250) + "<i about=x></i>" + Bounded.Repeat("</div>", 250), 100))!.EmittedTriples,
            Is.EqualTo(100 * 500));

    [TestCase(1_000)]
    [TestCase(50_000)]
    public void Patterns_that_copy_each_other_in_a_circle_are_read_or_refused(int length)
    {
        var circle = new StringBuilder("<p about=''><a property='rdfa:copy' href='#p0'></a></p>");
        for (var i = 0; i < length; i++)
            circle.Append(CultureInfo.InvariantCulture, $"<p resource='#p{i}' typeof='rdfa:Pattern'><i property='dc:t{i}'>x</i><a property='rdfa:copy' href='#p{(i + 1) % length}'></a></p>");
        Bounded.Read(circle.ToString());
    }

    [Test]
    public void A_pattern_that_all_patterns_copy_many_times_is_refused()
    {
        var copies = Bounded.Numbered("<a property='rdfa:copy' href='#p#'></a>".Replace("#p", "?p", StringComparison.Ordinal), 2_000).Replace('?', '#');
        var html = Bounded.Numbered($"<p resource='?p#' typeof='rdfa:Pattern'><i property='dc:t#'>x</i></p>", 2_000).Replace('?', '#')
            + Bounded.Numbered("<p about='/#' rel='rdfa:copy' resource='?all'></p>", 1_000).Replace('?', '#')
            + $"<p resource='#all' typeof='rdfa:Pattern'>{copies}</p>";

        Assert.That(Bounded.Refusal(html).Message, Does.Contain("more than 1000000 triples"));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("mailto:x@y.example")]
    [TestCase("//[::1")]
    [TestCase("http://")]
    [TestCase("http:")]
    [TestCase("::")]
    [TestCase("%")]
    [TestCase("../../../../..")]
    [TestCase("?")]
    [TestCase("#")]
    [TestCase("\u0001\uFFFE\uD83D")]
    [TestCase("")]
    public void Whatever_the_base_is_the_page_is_read(string href) =>
        Assert.That(
            Bounded.Read($"<base href='{href}'><a property=dc:title href=x rel=../y resource='?q' about='#f'>t</a><p typeof=dc:x>")!.Triples, Is.Not.Empty);

    [Test]
    public void Of_thousands_of_bases_the_first_with_an_address_counts() =>
        Assert.That(
            Bounded.Read("<base target=x>" + Bounded.Numbered("<base href='https://b#.example/'>", 3_000) + "<p about=a property=dc:title>t")!.Base.Value,
            Is.EqualTo("https://b0.example/"));

    [TestCase("&amp;amp;", "&amp;")]
    [TestCase("&#x110000;", "\uFFFD")]
    [TestCase("&#0;", "\uFFFD")]
    [TestCase("&#xD800;", "\uFFFD")]
    [TestCase("&#99999999999999999999999;", "\uFFFD")]
    [TestCase("&#x80;", "\u20AC")]
    [TestCase("&#x1F600;", "\U0001F600")]
    [TestCase("&not;it;", "\u00ACit;")]
    [TestCase("&nosuch;", "&nosuch;")]
    [TestCase("&#;", "&#;")]
    [TestCase("&#x;", "&#x;")]
    public void A_character_reference_is_what_HTML_has_it_be(string reference, string character)
    {
        var objects = Bounded.Read($"<p property=dc:title>{reference}</p><p property=dc:date content='{reference}'>")!.Triples
            .Select(extracted => ((Literal)extracted.Triple.Object).Value);

        Assert.That(objects, Is.All.EqualTo(character));
    }

    [Test]
    public void Half_a_surrogate_pair_and_a_NUL_are_read_where_they_stand()
    {
        var document = Bounded.Read("<p about='/\uD800' property='dc:title' content='\uD800x\uDC00'>t</p><p \uD800='1' property=dc:date>a\0b\uD800</p>")!;

        Assert.That(document.Triples, Has.Count.EqualTo(2));
        Assert.That(document.Triples[0].Triple, Is.EqualTo(new Triple(
            Iri.Unchecked("https://page.example/\uFFFD"), Vocab.Dct.Title, new Literal("\uFFFDx\uFFFD"))));
    }

    [Test]
    public void An_XML_bomb_declares_nothing()
    {
        var entities = Bounded.Numbered("<!ENTITY e# '&e;&e;&e;&e;&e;&e;&e;&e;'>", 10_000);

        Assert.That(Bounded.Read($"<!DOCTYPE r [{entities}]><r property='dc:title' content='t'/>", In("xml"))!.Triples, Has.Count.EqualTo(1));
        Assert.That(
            () => Page.Extract($"<!DOCTYPE r [{entities}]><r property='dc:title'>&e9999;</r>", In("xml")),
            Throws.TypeOf<NotWellFormedException>().With.Message.Contains("&e9999;"));
    }

    [TestCase("<a>", "xml")]
    [TestCase("<a xmlns:p='u'>", "xml")]
    [TestCase("<a xml:base='b/'>", "svg")]
    [TestCase("<a>", "xhtml1")]
    public void Elements_of_XML_100_000_deep_are_refused_with_the_place(string tag, string language)
    {
        var refusal = Bounded.Refusal(Bounded.Repeat(tag, Many), In(language));

        Assert.That((refusal.Message, refusal.Place!.Value.Offset), Is.EqualTo(("The elements of the page are nested more than 256 deep.", 256 * tag.Length)));
    }

    private static RdfaOptions In(string language) => new()
    {
        HostLanguage = new[] { HostLanguage.Html5, HostLanguage.Xhtml1, HostLanguage.Xhtml5, HostLanguage.Xml, HostLanguage.Svg }.Single(host => host.Name == language),
    };
}
