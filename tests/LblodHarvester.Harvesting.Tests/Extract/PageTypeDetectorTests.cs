using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Extract;

public class PageTypeDetectorTests
{
    private const string Besluit = "http://data.vlaanderen.be/ns/besluit#";
    private const string DocumentType = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/";

    [TestCase("13fefad6-a9d6-4025-83b5-e4cbee3a8965", PageType.Agenda)]
    [TestCase("3fa67785-ffdc-4b30-8880-2b99d97b4dee", PageType.Besluitenlijst)]
    [TestCase("8e791b27-7600-4577-b24e-c7c29e0eb773", PageType.Notulen)]
    [TestCase("9d5bfaca-bbf2-49dd-a830-769f91a6377b", PageType.Uittreksel)]
    public void The_document_type_decides_whatever_else_is_on_the_page(string concept, PageType expected) =>
        Assert.That(Detect(Besluit + "Besluit", DocumentType + concept), Is.EqualTo(expected));

    [Test]
    public void A_document_type_written_with_http_is_the_same_type() =>
        Assert.That(Detect("http" + DocumentType["https".Length..] + "3fa67785-ffdc-4b30-8880-2b99d97b4dee"), Is.EqualTo(PageType.Besluitenlijst));

    [Test]
    public void Of_two_document_types_the_first_on_the_page_decides() =>
        Assert.That(
            Detect(DocumentType + "8e791b27-7600-4577-b24e-c7c29e0eb773", DocumentType + "9d5bfaca-bbf2-49dd-a830-769f91a6377b"),
            Is.EqualTo(PageType.Notulen));

    [TestCase("Besluit")]
    [TestCase("BehandelingVanAgendapunt")]
    public void A_decision_without_document_type_makes_a_besluit_page(string type) =>
        Assert.That(Detect(Besluit + "Agendapunt", Besluit + type), Is.EqualTo(PageType.Besluit));

    [Test]
    public void Agendapunten_without_document_type_make_an_agenda() =>
        Assert.That(Detect(Besluit + "Zitting", Besluit + "Agendapunt"), Is.EqualTo(PageType.Agenda));

    [Test]
    public void Everything_else_is_an_overview() =>
        Assert.That(Detect(Besluit + "Zitting", "http://xmlns.com/foaf/0.1/Document"), Is.EqualTo(PageType.Overview));

    private static PageType Detect(params string[] types)
    {
        var place = new SourcePlace(1, 1, 0);
        var origin = new TripleOrigin(place, place, place, place, "/html[1]");
        return PageTypeDetector.Detect(
            [.. types.Select(type => new ExtractedTriple(new Triple(new Iri("https://wolkendorp.example/id/1"), Vocab.Rdf.Type, new Iri(type)), origin))]).Type;
    }
}
