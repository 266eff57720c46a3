using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Extract;

public class PageExtractorTests
{
    private const string Besluit = "<div xmlns='http://www.w3.org/1999/xhtml' vocab='http://data.vlaanderen.be/ns/besluit#' typeof='Besluit'>";

    [TestCase("text/html", "<br>")]
    [TestCase("application/xhtml+xml", "<br/>")]
    [TestCase(null, "<br>")]
    public void A_page_is_extracted_in_its_language_without_findings(string? contentType, string content)
    {
        var page = Extract(contentType, content);

        Assert.That((page.Type, page.Rdfa.Findings.Count), Is.EqualTo((PageType.Besluit, 0)));
    }

    [Test]
    public void A_page_of_broken_XHTML_is_not_lost()
    {
        var page = Extract("application/xhtml+xml", "&nbsp;<br>");

        Assert.That(page.Type, Is.EqualTo(PageType.Besluit));
        Assert.That(page.Rdfa.Findings.Select(finding => finding.Kind), Is.EqualTo(new[] { RdfaFindingKind.NotWellFormed }));
    }

    [Test]
    public void A_language_that_is_given_is_kept_to() =>
        Assert.That(() => Extract("text/html", "<br>", HostLanguage.Xhtml5), Throws.TypeOf<NotWellFormedException>());

    private static ExtractedPage Extract(string? contentType, string content, HostLanguage? language = null)
    {
        var url = new Uri("https://gemeente.example/besluit");
        var body = Encoding.UTF8.GetBytes($"{Besluit}{content}</div>");
        var page = new FetchedPage(url, url, DateTimeOffset.UnixEpoch, contentType, null, null, body, new ArchiveReference("", 0, "sha256:00"));
        return PageExtractor.Extract(page, language);
    }
}
