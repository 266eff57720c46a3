using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Crawl;

public class LinkSelectorTests
{
    private const string Site = "https://gemeente.example/";
    private const string Publication = Vocab.LblodBesluit.Namespace + "linkToPublication";

    [TestCase(Publication)]
    [TestCase("https://lblod.data.gift/vocabularies/besluit/linkToPublication")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftAgenda")]
    [TestCase("https://data.vlaanderen.be/ns/besluit#heeftBesluitenlijst")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftNotulen")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftUittreksel")]
    public void A_publication_link_is_followed(string relation) =>
        Assert.That(Select((relation, Site + "a")).Pages, Is.EqualTo(new[] { new Uri(Site + "a") }));

    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftStemming")]
    [TestCase("http://xmlns.com/foaf/0.1/page")]
    public void Another_link_is_not_followed(string relation) =>
        Assert.That(Select((relation, Site + "a")).Pages, Is.Empty);

    [Test]
    public void Links_come_in_page_order_and_each_once() =>
        Assert.That(
            Select((Publication, Site + "b#x"), (Publication, Site + "a;jsessionid=1"), (Publication, Site + "b")).Pages,
            Is.EqualTo(new[] { new Uri(Site + "b"), new Uri(Site + "a") }));

    [TestCase("https://elders.example/a")]
    [TestCase("mailto:info@gemeente.example")]
    [TestCase("null/id/lblod/agenda/1")]
    public void A_link_off_the_site_is_not_followed(string target)
    {
        var links = Select((Publication, target));
        Assert.That(links.Pages.Concat(links.Documents), Is.Empty);
    }

    [TestCase("besluit.pdf")]
    [TestCase("besluit.DOCX?versie=2")]
    public void A_binary_document_is_recorded_and_not_fetched(string target)
    {
        var links = Select((Publication, Site + target), (Publication, Site + "a.html"));
        Assert.That(links.Documents, Is.EqualTo(new[] { new Uri(Site + target) }));
        Assert.That(links.Pages, Is.EqualTo(new[] { new Uri(Site + "a.html") }));
    }

    [Test]
    public void A_line_break_inside_an_address_is_read_as_browsers_do() =>
        Assert.That(Select((Publication, "https://gemeente.example\n/zitting/1 ")).Pages, Is.EqualTo(new[] { new Uri(Site + "zitting/1") }));

    private static SelectedLinks Select(params (string Relation, string Target)[] links)
    {
        var document = new RdfaDocument(
            new Iri(Site),
            [],
            0,
            [.. links.Select(link => new RdfaLink(Iri.Unchecked(link.Relation), Iri.Unchecked(link.Target), default))],
            [],
            new Dictionary<Resource, SourcePlace>());
        return LinkSelector.Select(document, new CrawlScope(new Uri(Site)));
    }
}
