using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Notify;

/// <summary>An invented gemeente with its OCMW, their bodies and a page of them.</summary>
internal static class Field
{
    public static readonly Iri Besluitenlijst = Bdt("3fa67785-ffdc-4b30-8880-2b99d97b4dee");
    public static readonly Iri Notulen = Bdt("8e791b27-7600-4577-b24e-c7c29e0eb773");
    public static readonly Iri Agenda = Bdt("13fefad6-a9d6-4025-83b5-e4cbee3a8965");
    public static readonly Iri Uittreksel = Bdt("9d5bfaca-bbf2-49dd-a830-769f91a6377b");

    public static readonly Iri Gemeente = new("http://register.example/eenheden/gemeente");
    public static readonly Iri Ocmw = new("http://register.example/eenheden/ocmw");
    public static readonly Iri Buurgemeente = new("http://register.example/eenheden/buurgemeente");
    public static readonly Iri Kerkfabriek = new("http://register.example/eenheden/kerkfabriek");
    public static readonly Uri Page = new("https://gemeente.example/lijst.html");

    public static readonly Register Register = new(RdfReader.ReadGraph("""
        @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
        @prefix mandaat: <http://data.vlaanderen.be/ns/mandaat#> .
        @prefix be: <http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/> .
        @prefix bo: <http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/> .
        @prefix e: <http://register.example/eenheden/> .
        @prefix o: <http://register.example/organen/> .
        e:gemeente besluit:classificatie be:5ab0e9b8a3b2ca7c5e000001 .
        e:ocmw besluit:classificatie be:5ab0e9b8a3b2ca7c5e000002 .
        e:buurgemeente besluit:classificatie be:5ab0e9b8a3b2ca7c5e000001 .
        e:kerkfabriek besluit:classificatie be:66ec74fd-8cfc-4e16-99c6-350b35012e86 .
        o:gemeenteraad besluit:bestuurt e:gemeente ; besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000005 .
        o:college besluit:bestuurt e:gemeente ; besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000006 .
        o:directeur besluit:bestuurt e:gemeente ; besluit:classificatie bo:39854196-f214-4688-87a1-d6ad12baa2fa .
        o:zonderklasse besluit:bestuurt e:gemeente .
        o:rmw besluit:bestuurt e:ocmw ; besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000007 .
        o:buurraad besluit:bestuurt e:buurgemeente ; besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000005 .
        o:buurcollege besluit:bestuurt e:buurgemeente ; besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000006 .
        o:kerkraad besluit:bestuurt e:kerkfabriek ; besluit:classificatie bo:04f65457bf125b2dc59fd71917ac3d08 .
        o:wees besluit:classificatie bo:5ab0e9b8a3b2ca7c5e000005 .
        o:gemeenteraad-2025 mandaat:isTijdspecialisatieVan o:gemeenteraad .
        o:college-2025 mandaat:isTijdspecialisatieVan o:college .
        o:directeur-2025 mandaat:isTijdspecialisatieVan o:directeur .
        o:zonderklasse-2025 mandaat:isTijdspecialisatieVan o:zonderklasse .
        o:rmw-2025 mandaat:isTijdspecialisatieVan o:rmw .
        o:buurraad-2025 mandaat:isTijdspecialisatieVan o:buurraad .
        o:buurcollege-2025 mandaat:isTijdspecialisatieVan o:buurcollege .
        o:kerkraad-2025 mandaat:isTijdspecialisatieVan o:kerkraad .
        o:wees-2025 mandaat:isTijdspecialisatieVan o:wees .
        """, RdfSyntax.Turtle, "register.ttl"));

    public static readonly Source Source = new()
    {
        Id = "gemeente",
        Title = "Gemeente",
        StartUrl = new Uri("https://gemeente.example/"),
        Bestuurseenheden = [Gemeente, Ocmw],
        ReportFrom = new DateOnly(2025, 3, 1),
        Loket = new LoketCredentials(new Iri("http://vendors.example/wij"), "een-geheime-sleutel"),
    };

    public static Iri Body(string name) => new($"http://register.example/organen/{name}");

    /// <summary>A complete besluitenlijst of the gemeenteraad, unless something else is said.</summary>
    public static SubmittableDocument Document(string name = "lijst", string? body = "gemeenteraad-2025", string? start = "2025-03-10T20:00:00+01:00") => new(
        new Iri($"https://gemeente.example/id/{name}"),
        Besluitenlijst,
        body is null ? null : Body(body),
        start is null ? null : DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
        new DateOnly(2025, 3, 12),
        [],
        new SourcePlace(12, 5, 400));

    public static ValidatedPage PageOf(params SubmittableDocument[] documents)
    {
        var fetched = new FetchedPage(Page, Page, DateTimeOffset.UnixEpoch, "text/html", null, null, ReadOnlyMemory<byte>.Empty, new ArchiveReference("a.warc.gz", 0, "sha256:00"));
        var html = new DecodedHtml("", "UTF-8", EncodingSource.HttpHeader, 0);
        var rdfa = new RdfaDocument(new Iri(Page.AbsoluteUri), [], 0, [], [], new Dictionary<Resource, SourcePlace>());
        var normalised = new NormalisedPage(new ExtractedPage(fetched, html, rdfa, PageType.Besluitenlijst), [], []);
        return new ValidatedPage(normalised, [], MaturityLevel.None, documents, []);
    }

    private static Iri Bdt(string id) => new($"https://data.vlaanderen.be/id/concept/BesluitDocumentType/{id}");
}
