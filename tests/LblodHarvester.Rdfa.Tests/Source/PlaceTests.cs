namespace LblodHarvester.Rdfa.Tests.Source;

public class PlaceTests
{
    [TestCase("<p>one</p>\r\n<p\r\n\tproperty='ex:p'>t</p>", TestName = "CRLF_and_tabs")]
    [TestCase("<p>\U0001F600\u00E9</p>\r<p property=ex:p>\U0001F600</p>", TestName = "Astral_characters_and_bare_CR")]
    [TestCase("<p>&amp;&euro;&nosuch;</p><p title='&lt;p&gt;' property=ex:p>t</p>", TestName = "Character_references")]
    [TestCase("<script>'<p property=no>'</script><p property=ex:p>t</p>", TestName = "Script_text")]
    [TestCase("<table><p property=ex:p>t</p><tr><td>x</table>", TestName = "Foster_parenting")]
    [TestCase("<svg><g></g></svg><svg property=ex:p><text>t</text></svg>", TestName = "The_root_of_an_SVG")]
    [TestCase("<p \0 property=ex:p>t</p>", TestName = "A_stray_NUL")]
    public void Places_point_into_the_given_text(string body)
    {
        foreach (var html in new[] { Page.Body(body), '\uFEFF' + Page.Body(body) })
        {
            var origin = Page.Extract(html).Triples[^1].Origin;

            Assert.That(Places.Holds(html, origin.Element), $"{origin.Element}");
            Assert.That(Places.Holds(html, origin.Predicate), $"{origin.Predicate}");
            Assert.That(origin.Predicate.Offset, Is.EqualTo(html.LastIndexOf("property", StringComparison.Ordinal)));
        }
    }

    [Test]
    public void A_copy_of_a_formatting_element_has_the_place_of_the_tag_that_was_written()
    {
        const string Body = "<p><b property=ex:p>1<p>2</b>";
        var html = Page.Body(Body);
        var document = Page.Extract(html);

        Assert.That(document.Triples, Has.Count.EqualTo(2));
        Assert.That(document.Triples.Select(triple => triple.Origin.Element.Offset), Is.All.EqualTo(html.IndexOf("<b ", StringComparison.Ordinal)));
    }

    [Test]
    public void Attributes_of_a_late_html_tag_have_their_place_there()
    {
        const string Html = "> <><html prefix='ex: http://ex.example/' property='ex:p'><p>t</p>";
        var origin = Page.Extract(Html).Triples[0].Origin;

        Assert.That(origin.Predicate.Offset, Is.EqualTo(Html.IndexOf("property", StringComparison.Ordinal)));
        Assert.That(origin.Path, Is.EqualTo("/html[1]"));
    }

    [Test]
    public void A_path_counts_siblings_of_the_same_name()
    {
        var origin = Page.Extract(Page.Body("<div></div><p></p><div><p property=ex:p>t</p></div>")).Triples[0].Origin;

        Assert.That(origin.Path, Is.EqualTo("/html[1]/body[1]/div[2]/p[1]"));
    }
}
