namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>
/// The table of domain/application-profile.md, written down a second time: tests hold the shapes against it, and it does not know them.
/// </summary>
internal static class ApplicationProfile
{
    private const bool Once = true;
    private const bool Many = false;

    internal static readonly IReadOnlyDictionary<string, string> Classes = new Dictionary<string, string>
    {
        ["zitting"] = "besluit:Zitting",
        ["agendapunt"] = "besluit:Agendapunt",
        ["behandeling"] = "besluit:BehandelingVanAgendapunt",
        ["besluit"] = "besluit:Besluit",
        ["artikel"] = "besluit:Artikel",
        ["stemming"] = "besluit:Stemming",
        ["bestuursorgaan"] = "besluit:Bestuursorgaan",
        ["bestuurseenheid"] = "besluit:Bestuurseenheid",
        ["mandataris"] = "mandaat:Mandataris",
        ["document"] = "foaf:Document",
    };

    internal static readonly IReadOnlyList<ProfileRow> Rows =
    [
        new("zitting", "prov:startedAtTime", ProfileRange.DateTime, Once),
        new("zitting", "prov:endedAtTime", ProfileRange.DateTime, Once),
        new("zitting", "besluit:geplandeStart", ProfileRange.DateTime, Once),
        new("zitting", "besluit:isGehoudenDoor", ProfileRange.Thing, Once),
        new("zitting", "besluit:behandelt", ProfileRange.Thing, Many),
        new("zitting", "besluit:heeftAanwezigeBijStart", ProfileRange.Thing, Many),
        new("zitting", "ext:heeftAfwezigeBijStart", ProfileRange.Thing, Many),
        new("zitting", "besluit:heeftVoorzitter", ProfileRange.Thing, Once),
        new("zitting", "besluit:heeftSecretaris", ProfileRange.Thing, Once),
        new("zitting", "prov:atLocation", ProfileRange.Location, Once),
        new("zitting", "besluit:heeftNotulen", ProfileRange.Thing, Once),
        new("zitting", "besluit:heeftBesluitenlijst", ProfileRange.Thing, Once),
        new("zitting", "besluit:heeftAgenda", ProfileRange.Thing, Once),
        new("zitting", "besluit:heeftUittreksel", ProfileRange.Thing, Many),
        new("agendapunt", "dct:title", ProfileRange.Text, Once),
        new("agendapunt", "besluit:geplandOpenbaar", ProfileRange.Boolean, Once),
        new("agendapunt", "besluit:Agendapunt.type", ProfileRange.Thing, Many, "type"),
        new("agendapunt", "dct:description", ProfileRange.Text, Once),
        new("agendapunt", "besluit:aangebrachtNa", ProfileRange.Thing, Once),
        new("agendapunt", "besluit:heeftOntwerpbesluit", ProfileRange.Thing, Many),
        new("agendapunt", "dct:references", ProfileRange.Thing, Many),
        new("behandeling", "dct:subject", ProfileRange.Thing, Once),
        new("behandeling", "besluit:openbaar", ProfileRange.Boolean, Once),
        new("behandeling", "besluit:gebeurtNa", ProfileRange.Thing, Once),
        new("behandeling", "prov:generated", ProfileRange.Thing, Many),
        new("behandeling", "besluit:heeftStemming", ProfileRange.Thing, Many),
        new("behandeling", "besluit:heeftAanwezige", ProfileRange.Thing, Many),
        new("behandeling", "ext:heeftAfwezige", ProfileRange.Thing, Many),
        new("behandeling", "besluit:heeftVoorzitter", ProfileRange.Thing, Once),
        new("behandeling", "besluit:heeftSecretaris", ProfileRange.Thing, Once),
        new("besluit", "eli:title", ProfileRange.Text, Many),
        new("besluit", "eli:language", ProfileRange.Dutch, Once),
        new("besluit", "eli:description", ProfileRange.Text, Once),
        new("besluit", "prov:value", ProfileRange.Text, Once),
        new("besluit", "besluit:motivering", ProfileRange.Text, Once),
        new("besluit", "prov:wasGeneratedBy", ProfileRange.Thing, Once),
        new("besluit", "eli:realizes", ProfileRange.Thing, Once),
        new("besluit", "eli:title_short", ProfileRange.Text, Once, "titleShort"),
        new("besluit", "eli:date_publication", ProfileRange.Date, Once, "datePublication"),
        new("besluit", "eli:has_part", ProfileRange.Thing, Many, "hasPart"),
        new("besluit", "eli:cites", ProfileRange.Thing, Many),
        new("besluit", "eli:related_to", ProfileRange.Thing, Many, "relatedTo"),
        new("besluit", "eli:first_date_entry_in_force", ProfileRange.Date, Once, "firstDateEntryInForce"),
        new("besluit", "eli:date_no_longer_in_force", ProfileRange.Date, Once, "dateNoLongerInForce"),
        new("besluit", "eli:type_document", ProfileRange.Thing, Many, "typeDocument"),
        new("besluit", "eli:passed_by", ProfileRange.Thing, Once, "passedBy"),
        new("artikel", "eli:number", ProfileRange.Text, Once),
        new("artikel", "prov:value", ProfileRange.Text, Once),
        new("artikel", "eli:title", ProfileRange.Text, Many),
        new("artikel", "eli:language", ProfileRange.Dutch, Once),
        new("stemming", "besluit:onderwerp", ProfileRange.Text, Once),
        new("stemming", "besluit:gevolg", ProfileRange.Text, Once),
        new("stemming", "besluit:geheim", ProfileRange.Boolean, Once),
        new("stemming", "besluit:aantalVoorstanders", ProfileRange.Integer, Once),
        new("stemming", "besluit:aantalTegenstanders", ProfileRange.Integer, Once),
        new("stemming", "besluit:aantalOnthouders", ProfileRange.Integer, Once),
        new("stemming", "besluit:heeftAanwezige", ProfileRange.Thing, Many),
        new("stemming", "besluit:heeftStemmer", ProfileRange.Thing, Many),
        new("stemming", "besluit:heeftVoorstander", ProfileRange.Thing, Many),
        new("stemming", "besluit:heeftTegenstander", ProfileRange.Thing, Many),
        new("stemming", "besluit:heeftOnthouder", ProfileRange.Thing, Many),
        new("bestuursorgaan", "skos:prefLabel", ProfileRange.Text, Once),
        new("bestuursorgaan", "besluit:bestuurt", ProfileRange.Thing, Once),
        new("bestuursorgaan", "org:classification", ProfileRange.BodyClass, Once),
        new("bestuursorgaan", "mandaat:isTijdspecialisatieVan", ProfileRange.Thing, Once),
        new("bestuurseenheid", "skos:prefLabel", ProfileRange.Text, Once),
        new("bestuurseenheid", "org:classification", ProfileRange.UnitClass, Once),
        new("bestuurseenheid", "besluit:werkingsgebied", ProfileRange.Thing, Once),
        new("mandataris", "mandaat:isBestuurlijkeAliasVan", ProfileRange.Thing, Once),
        new("mandataris", "org:holds", ProfileRange.Thing, Once),
        new("mandataris", "mandaat:start", ProfileRange.Moment, Once),
        new("mandataris", "mandaat:status", ProfileRange.MandateStatus, Once),
        new("document", "eli:date_publication", ProfileRange.Date, Once, "datePublication"),
        new("document", "eli:passed_by", ProfileRange.Thing, Once, "passedBy"),
        new("document", "dct:isPartOf", ProfileRange.Thing, Many),
    ];

    private const string OfAgenda = "zitting.behandelt zitting.geplandeStart zitting.isGehoudenDoor agendapunt.title agendapunt.geplandOpenbaar";

    private const string OfBesluitenlijst = OfAgenda
        + " zitting.startedAtTime zitting.endedAtTime zitting.heeftVoorzitter zitting.heeftSecretaris behandeling.subject besluit.title besluit.language "
        + "besluit.wasGeneratedBy stemming.onderwerp stemming.gevolg";

    private const string OfNotulen = OfBesluitenlijst
        + " behandeling.openbaar behandeling.heeftAanwezige besluit.value besluit.motivering stemming.geheim stemming.aantalVoorstanders "
        + "stemming.aantalTegenstanders stemming.aantalOnthouders stemming.heeftAanwezige artikel.number artikel.value artikel.title artikel.language";

    // No shape is published for it: what pages of each vendor carry.
    private const string OfUittreksel = "zitting.behandelt zitting.geplandeStart zitting.isGehoudenDoor zitting.startedAtTime zitting.endedAtTime "
        + "behandeling.generated besluit.title besluit.language";

    /// <summary>What is required of each page type, by the code of its row.</summary>
    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Required = new Dictionary<string, IReadOnlyList<string>>
    {
        ["agenda"] = OfAgenda.Split(' '),
        ["besluitenlijst"] = OfBesluitenlijst.Split(' '),
        ["notulen"] = OfNotulen.Split(' '),
        ["uittreksel"] = OfUittreksel.Split(' '),
    };

    internal static ProfileRow RowOf(string code) => Rows.Single(row => row.Code == code);
}
