namespace LblodHarvester.Rdfa.Tests.Rules;

public class FindingTests
{
    [TestCase("<p resource='https://a.example/\n b' property=ex:p>t</p>", RdfaFindingKind.WhitespaceInIri)]
    [TestCase("<p typeof=\u201Dex:T\u201D>t</p>", RdfaFindingKind.QuotesInIri)]
    [TestCase("<p about='https://a.example/{id}' property=ex:p>t</p>", RdfaFindingKind.IllegalCharacterInIri)]
    [TestCase("<p about='https://a.example/%zz' property=ex:p>t</p>", RdfaFindingKind.IllegalCharacterInIri)]
    [TestCase("<p property=sign:p>t</p>", RdfaFindingKind.UndeclaredPrefix)]
    [TestCase("<p about='www.place.be/id/1' property=ex:p>t</p>", RdfaFindingKind.HostWithoutScheme)]
    [TestCase("<p about='null/id/1' property=ex:p>t</p>", RdfaFindingKind.NullSegment)]
    [TestCase("<a href='https://a.example/undefined' property=ex:p>t</a>", RdfaFindingKind.NullSegment)]
    [TestCase("<p resource='' property=ex:p>t</p>", RdfaFindingKind.EmptyResource)]
    [TestCase("<a vocab='http://v.example/' rel='noopener' href='x'>t</a>", RdfaFindingKind.LinkTypeAsProperty)]
    [TestCase("<p property=title>t</p>", RdfaFindingKind.UnknownTerm)]
    [TestCase("<p property=ex:p>t</p><!-- cut", RdfaFindingKind.Truncated)]
    [TestCase("<p property=ex:p>t</p><a href='cut", RdfaFindingKind.Truncated)]
    public void A_fault_is_found(string body, RdfaFindingKind kind) =>
        Assert.That(Page.Extract("<body prefix='ex: http://ex.example/'>" + body).Findings.Select(finding => finding.Kind), Is.EqualTo(new[] { kind }));

    [TestCase("<a href='index.html' property=ex:p>t</a>")]
    [TestCase("<a href='report.pdf' property=ex:p>t</a>")]
    [TestCase("<a href='mailto:info@place.be' property=ex:p>t</a>")]
    [TestCase("<a rel='noopener nofollow' href=x>t</a>")]
    [TestCase("<a href='no rdfa here {x}'>t</a>")]
    [TestCase("<p about='' property=ex:p>t</p>")]
    [TestCase("<p about='https://a.example/nullable' property=ex:p>t</p>")]
    [TestCase("<p typeof='ex:T ' about=#a>t</p>")]
    public void What_is_no_fault_is_not_reported(string body) => Assert.That(Page.Findings(body), Is.Empty);

    [Test]
    public void A_fault_points_at_its_attribute()
    {
        const string Html = "<body>\r\n\t<p\r\n  property=x:p>t</p>";
        var place = Page.Extract(Html).Findings[0].Place;

        Assert.That(place, Is.EqualTo(new SourcePlace(3, 3, Html.IndexOf("property", StringComparison.Ordinal), "property")));
    }
}
