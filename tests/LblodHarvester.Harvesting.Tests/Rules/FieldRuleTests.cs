using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>
/// Every other rule, each with a page that breaks only it: the rules that go beyond one property, toezicht's fields, what extraction notices, and
/// what normalisation repairs or cannot. The mark stands right before what caused the finding.
/// </summary>
public sealed class FieldRuleTests
{
    private const string Notulen = "gemeenteraad-2026-05-18/notulen.html";
    private const string Lijst = "gemeenteraad-2026-05-18/besluitenlijst.html";
    private const string Agenda = "gemeenteraad-2026-05-18/agenda.html";
    private const string Uittreksel = "gemeenteraad-2026-05-18/uittreksel-parkeren.html";

    private const string LijstType = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee";
    private const string Voorstander = "property=\"besluit:heeftAanwezige besluit:heeftStemmer besluit:heeftVoorstander\"\n          resource=";
    private const string Body = "https://data.wolkendorp.example/id/bestuursorganen/d483392b-0ae1-5f0f-9d65-0e1b96c2e56f";

    private static readonly (string Code, string Sample, (string Find, string Replace)[] Edits)[] Pages =
    [
        // shapes/rules.ttl
        ("document.type.known", Uittreksel, [("\n        typeof=\"foaf:Document\"", "\n        ‸typeof=\"foaf:Document https://data.vlaanderen.be/id/concept/BesluitDocumentType/bestaat-niet\"")]),
        ("besluit.type.known", Notulen, [("typeof=\"besluit:Besluit https://data.vlaanderen.be/id/concept/BesluitType/4d8f678a", "‸typeof=\"besluit:Besluit https://data.vlaanderen.be/id/concept/BesluitType/bestaat-niet")]),
        ("besluit.type.current", Notulen, [("typeof=\"besluit:Besluit https://data.vlaanderen.be/id/concept/BesluitType/4d8f678a-6fa4-4d5f-a2a1-80974e43bf34", "‸typeof=\"besluit:Besluit https://data.vlaanderen.be/id/concept/BesluitType/2f189152-1786-4b55-a3a9-d7f06de63f1c")]),
        ("bestuursorgaan.classification.known", Notulen, [("resource=\"http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005\"", "‸resource=\"http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/gemeenteraad\"")]),
        ("bestuurseenheid.classification.known", Notulen, [("resource=\"http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000001\"", "‸resource=\"http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/gemeente\"")]),
        ("mandataris.status.known", Notulen, [("resource=\"http://data.vlaanderen.be/id/concept/MandatarisStatusCode/21063a5b-912c-4241-841c-cc7fb3c73e75\"", "‸resource=\"http://data.vlaanderen.be/id/concept/MandatarisStatusCode/effectief\"")]),
        ("stemming.aantalVoorstanders.count", Notulen, [("<span property=\"besluit:aantalVoorstanders\" datatype=\"xsd:integer\">6", "‸<span property=\"besluit:aantalVoorstanders\" datatype=\"xsd:integer\">7")]),
        ("stemming.aantalTegenstanders.count", Notulen, [("<span property=\"besluit:aantalTegenstanders\" datatype=\"xsd:integer\">2", "‸<span property=\"besluit:aantalTegenstanders\" datatype=\"xsd:integer\">0")]),
        ("stemming.aantalOnthouders.count", Notulen, [("<span property=\"besluit:aantalOnthouders\" datatype=\"xsd:integer\">1", "‸<span property=\"besluit:aantalOnthouders\" datatype=\"xsd:integer\">2")]),
        ("stemming.voters.present", Notulen, [(Voorstander, "property=\"besluit:heeftStemmer besluit:heeftVoorstander\"\n          ‸resource=")]),
        ("agendapunt.treatedOnce", Notulen, [
            ("<span property=\"dct:subject\" resource=\"https://data.wolkendorp.example/id/agendapunten/814e0b45-5ef0-512a-b9d1-bc0618c03800\"",
                "<span property=\"dct:subject\" ‸resource=\"https://data.wolkendorp.example/id/agendapunten/b283f286-f19d-5142-8200-dd5cb34fb0ac\"")]),
        ("zitting.endedAtTime.order", Notulen, [("content=\"2026-05-18T21:41:00+02:00\"", "‸content=\"2026-05-18T19:41:00+02:00\"")]),
        ("zitting.endedAtTime.order", Notulen, [("content=\"2026-05-18T21:41:00+02:00\"", "‸content=\"2026-05-18T20:02:00\"")]),
        ("text.language", Notulen, [("<div property=\"besluit:motivering\">", "‸<div property=\"besluit:motivering\" lang=\"en\">")]),
        ("text.language", Notulen, [("property=\"besluit:gevolg\">", "lang=\"fr\" property=\"besluit:gevolg\">"), ("<p>Gevolg: <span", "<p>Gevolg: ‸<span")]),
        ("text.empty", Agenda, [("<p property=\"dct:description\"", "<p ‸content=\"\" property=\"dct:description\"")]),
        ("besluit.motivering.language", Notulen, [("<div property=\"besluit:motivering\">", "<div property=\"besluit:motivering\" ‸datatype=\"xsd:string\">")]),
        ("stemming.onderwerp.language", Notulen, [("<p>Stemming over: <span", "<p>Stemming over: <span ‸datatype=\"xsd:string\"")]),
        ("stemming.gevolg.language", Notulen, [("<p>Gevolg: <span", "<p>Gevolg: <span ‸datatype=\"xsd:string\"")]),

        // What a page has one of
        ("zitting.absent", Agenda, [("<article", "‸<article"), (" typeof=\"besluit:Zitting\"", "")]),
        ("besluit.absent", Uittreksel, [("<article", "‸<article"), (" typeof=\"besluit:Besluit https://data.vlaanderen.be/id/concept/BesluitType/4d8f678a-6fa4-4d5f-a2a1-80974e43bf34\"", "")]),
        ("behandeling.absent", Uittreksel, [("<article", "‸<article"), ("\n    typeof=\"besluit:BehandelingVanAgendapunt\"", "")]),

        // shapes/toezicht.ttl, and what stands beside it
        ("toezicht.1", Lijst, [
            ("<article resource=\"https://data.wolkendorp.example/id/besluitenlijsten/", "<article ‸resource=\"/id/besluitenlijsten/"),
            ("heeftBesluitenlijst\"\n    resource=\"https://data.wolkendorp.example/", "heeftBesluitenlijst\"\n    resource=\"https://wolkendorp.example/")]),
        ("toezicht.2", Lijst, [("<article", "‸<article"), ("property=\"eli:passed_by\"", "property=\"rdfs:seeAlso\"")]),
        ("document.passedBy", Lijst, [("<span property=\"eli:date_publication\"", "<span property=\"eli:passed_by\" ‸resource=\"https://data.wolkendorp.example/id/bestuursorganen/ander\"></span><span property=\"eli:date_publication\"")]),
        ("toezicht.2", Lijst, [("resource=\"" + Body + "\"\n      typeof=\"besluit:Bestuursorgaan\"", "‸resource=\"../id/orgaan\"\n      typeof=\"besluit:Bestuursorgaan\"")]),
        ("toezicht.3", Lijst, [("<article", "‸<article"), ("property=\"besluit:heeftBesluitenlijst\"", "property=\"rdfs:seeAlso\"")]),
        ("zitting.startedAtTime.missing", Lijst, [("<section resource=\"https://data.wolkendorp.example/id/zittingen", "‸<section resource=\"https://data.wolkendorp.example/id/zittingen"), ("property=\"prov:startedAtTime\"", "property=\"rdfs:seeAlso\"")]),
        ("zitting.startedAtTime", Lijst, [("content=\"2026-05-18T20:03:00+02:00\"", "‸content=\"18 mei 2026\"")]),
        ("toezicht.4", Lijst, [("<article", "‸<article"), ("property=\"eli:date_publication\"", "property=\"rdfs:seeAlso\"")]),
        ("document.datePublication", Lijst, [("content=\"2026-05-22\"", "‸content=\"5-6-2026\"")]),
        ("toezicht.4", Lijst, [("datatype=\"xsd:date\" content=\"2026-05-22\"", "‸datatype=\"xsd:Date\" content=\"2026-05-22\"")]),
        ("toezicht.4", Lijst, [("content=\"2026-05-22\"", "‸content=\"22-5-2026\"")]),
        ("page.type", Lijst, [("typeof=\"foaf:Document " + LijstType + "\">", "typeof=\"foaf:Document\"><span ‸property=\"dct:type\" resource=\"" + LijstType + "\"></span>")]),

        // Extraction
        ("rdfa.quotes-in-iri", Agenda, [("typeof=\"besluit:Agendapunt\"", "‸typeof=”besluit:Agendapunt”")]),
        ("rdfa.undeclared-prefix", Agenda, [("<span property=\"dct:references\"", "<span ‸property=\"verwijzing:references\"")]),
        ("rdfa.null-segment", Agenda, [("resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/", "‸resource=\"https://data.wolkendorp.example/null/ontwerpbesluiten/")]),
        ("rdfa.host-without-scheme", Agenda, [("resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/", "‸resource=\"data.wolkendorp.example/id/ontwerpbesluiten/")]),
        ("rdfa.empty-resource", Agenda, [("<span property=\"dct:references\"\n        resource=\"https://data.wolkendorp.example/id/agendapunten/5c0b2c3e-96a7-5d3c-8a5a-2a4c6b7d8e9f\"", "<span property=\"dct:references\"\n        ‸resource=\"\"")]),
        ("rdfa.unknown-term", Agenda, [("<span property=\"dct:references\"", "<span ‸property=\"references\"")]),
        ("rdfa.whitespace-in-iri", Agenda, [("resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/", "‸resource=\"https://data.wolkendorp.example/id/ontwerp besluiten/")]),
        ("rdfa.illegal-character-in-iri", Agenda, [("resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/", "‸resource=\"https://data.wolkendorp.example/id/{ontwerp}besluiten/")]),
        ("rdfa.link-type-as-property", Agenda, [("<p class=\"terug\"><a href", "<p class=\"terug\" vocab=\"http://data.vlaanderen.be/ns/besluit#\"><a ‸rel=\"noopener\" href")]),
        ("rdfa.prefix-redefined", Agenda, [("<p class=\"terug\">", "<p class=\"terug\" ‸prefix=\"foaf: https://data.wolkendorp.example/foaf#\">")]),

        // Normalisation
        ("datatype-spelling", Agenda, [("<span property=\"besluit:geplandOpenbaar\" datatype=\"xsd:boolean\" content", "<span property=\"besluit:geplandOpenbaar\" ‸datatype=\"xsd:Boolean\" content")]),
        ("literal-whitespace", Agenda, [("<span property=\"besluit:geplandOpenbaar\" datatype=\"xsd:boolean\" content=\"true\"", "<span property=\"besluit:geplandOpenbaar\" datatype=\"xsd:boolean\" ‸content=\" true \"")]),
        ("vocabulary-spelling", Agenda, [("<p class=\"terug\">", "<span about=\"https://data.wolkendorp.example/id/agendapunten/oud\" ‸property=\"https://data.vlaanderen.be/ns/besluit#aangebrachtNa\" resource=\"https://data.wolkendorp.example/id/agendapunten/ouder\"></span><p class=\"terug\">")]),
        ("property-spelling", Notulen, [("property=\"org:classification\"", "‸property=\"besluit:classificatie\"")]),
        ("concept-spelling", Notulen, [("resource=\"http://data.vlaanderen.be/id/concept/MandatarisStatusCode/", "‸resource=\"https://data.vlaanderen.be/id/concept/MandatarisStatusCode/")]),
        ("boolean-form", Agenda, [("datatype=\"xsd:boolean\" content=\"true\"", "datatype=\"xsd:boolean\" ‸content=\"True\"")]),
        ("dateTime-form", Notulen, [("content=\"2026-05-18T21:41:00+02:00\"", "‸content=\"2026-05-18 21:41:00+02:00\"")]),
        ("date-form", Uittreksel, [("content=\"2026-07-01\"", "‸content=\"2026/7/1\"")]),
        ("integer-form", Notulen, [("<span property=\"besluit:aantalVoorstanders\" datatype=\"xsd:integer\">6", "‸<span property=\"besluit:aantalVoorstanders\" datatype=\"xsd:integer\">6.0")]),
        ("iri-session", Agenda, [("resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/0b5d9f3e-3b0b-5d61-9a5e-6f0f3a1f6d27", "‸resource=\"https://data.wolkendorp.example/id/ontwerpbesluiten/0b5d9f3e;jsessionid=0A1B2C3D4E5F")]),
        ("quarantine", Agenda, [("<p class=\"terug\">", "<span about=\"https://data.wolkendorp.example/id/x\" property=\"rdfs:comment\" datatype=\"xsd:date\" ‸content=\"5-3-2024\"></span><p class=\"terug\">")]),
    ];

    private static IEnumerable<TestCaseData> Cases => Pages.Select((page, number) => new TestCaseData(number).SetArgDisplayNames($"{page.Code} ({number})"));

    [TestCaseSource(nameof(Cases))]
    public void A_page_that_breaks_one_rule_is_told_that_rule_where_it_is_broken(int number)
    {
        var (code, sample, edits) = Pages[number];
        var page = new BrokenPage(sample);
        foreach (var (find, replace) in edits)
            page.Edit(find, replace);
        page.AssertOnly(code);
    }

    [Test]
    public void Every_clean_sample_has_no_finding()
    {
        var samples = Directory.GetFiles(Path.Combine(Validate.ShapeLibraryTests.Folder("samples"), "site", "zuiver"), "*.html", SearchOption.AllDirectories);
        Assert.That(samples, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var sample in samples)
                Assert.That(BrokenPage.Validate(File.ReadAllText(sample)).Findings, Is.Empty, sample);
        });
    }

    [Test]
    public void Every_rule_beyond_one_property_has_a_page_that_breaks_it() =>
        Assert.That(
            Validate.ShapeLibraryTests.Speaking(EmbeddedTurtle.Read("shapes/rules.ttl")).Select(PageShapes.CodeOf).Except(Pages.Select(page => page.Code)), Is.Empty);

    [Test]
    public void Every_kind_of_fault_that_a_page_can_show_has_a_page_that_breaks_it() =>
        Assert.That(
            Enum.GetValues<RdfaFindingKind>().Except(ShownElsewhere).Select(ExtractionFindings.CodeOf).Except(Pages.Select(page => page.Code)), Is.Empty);

    [Test]
    public void Every_repair_has_a_page_that_needs_it() =>
        Assert.That(TermNormaliser.Rules.Select(rule => rule.Name).Except(ToldByTheExtraction).Except(Pages.Select(page => page.Code)), Is.Empty);

    // The extraction notices these faults itself, and the repair is told there.
    private static string[] ToldByTheExtraction => ["iri-whitespace", "iri-percent-encoding"];

    // These are of the bytes of a page, of its XHTML, or of an option that the check does not use; tests of the extraction show them.
    private static RdfaFindingKind[] ShownElsewhere =>
    [
        RdfaFindingKind.InvalidBytes, RdfaFindingKind.EncodingNotDeclared, RdfaFindingKind.NotWellFormed, RdfaFindingKind.VocabularyNotLoaded, RdfaFindingKind.Truncated,
    ];
}
