namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>The ten queries that the besluitendatabank must answer, word for word, each also about one thing.</summary>
internal static class TenQueries
{
    private const string CommonWord = "\"camera\"";

    /// <summary>The prefixes of all queries.</summary>
    internal const string Prefixes =
        "PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#> PREFIX mandaat: <http://data.vlaanderen.be/ns/mandaat#> "
        + "PREFIX eli: <http://data.europa.eu/eli/ontology#> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX org: <http://www.w3.org/ns/org#> "
        + "PREFIX dct: <http://purl.org/dc/terms/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    /// <summary>The ten queries, in their order.</summary>
    internal static IReadOnlyList<QueryForm> All { get; } =
    [
        new("1 agendapunten of a location in a period", "?loc", _ => "SELECT ?a ?t ?d", loc =>
            $$"""
            ?z besluit:behandelt ?a; besluit:geplandeStart ?d; besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan?/besluit:bestuurt/besluit:werkingsgebied {{loc}}. ?a dct:title ?t FILTER(?d>="2026-01-01T00:00:00Z"^^xsd:dateTime)
            """),
        new("2 zittingen by organ class", "?class", _ => "SELECT ?z", type =>
            $"?z a besluit:Zitting; besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan?/(org:classification|besluit:classificatie) {type}"),
        new("3 besluiten of an agendapunt", "?a", _ => "SELECT ?b ?t ?v", a =>
            $$"""?h dct:subject {{a}}; prov:generated ?b. ?b eli:title ?t OPTIONAL{?b prov:value ?v}"""),
        new("4 text search", CommonWord, _ => "SELECT ?a", word =>
            $$"""
            ?a a besluit:Agendapunt OPTIONAL{?a dct:title ?t} OPTIONAL{?a ^dct:subject/prov:generated/(eli:title|eli:description) ?r} FILTER(CONTAINS(LCASE(CONCAT(COALESCE(?t,"")," ",COALESCE(?r,""))),{{word}}))
            """)
        {
            Candidates = $$"""{{Prefixes}}SELECT DISTINCT ?t {?a a besluit:Agendapunt; dct:title ?t}""",
        },
        new("5 votes", "?a", _ => "SELECT ?s ?f ?g ?o ?gev", a =>
            $"?h dct:subject {a}; besluit:heeftStemming ?s. ?s besluit:aantalVoorstanders ?f; besluit:aantalTegenstanders ?g; besluit:aantalOnthouders ?o; besluit:gevolg ?gev"),
        new("6 voting record of a person", "?person", _ => "SELECT ?s ?how", person =>
            $$"""VALUES ?how {besluit:heeftVoorstander besluit:heeftTegenstander besluit:heeftOnthouder} ?s ?how ?m. ?m mandaat:isBestuurlijkeAliasVan {{person}}"""),
        new("7 articles", "?b", _ => "SELECT ?nr ?txt", b => $"{b} eli:has_part ?art. ?art eli:number ?nr; prov:value ?txt")
        {
            Tail = _ => " ORDER BY ?nr",
        },
        new("8 agendapunten not handled", "?z", _ => "SELECT ?a", z => $$"""{{z}} besluit:behandelt ?a FILTER NOT EXISTS{{{z}} prov:startedAtTime ?x}"""),
        new("9 besluitenlijsten per zitting with source", "?z", z => $"SELECT {Selected(z)}?doc ?src", z =>
            $$"""{{z}} besluit:heeftBesluitenlijst ?doc OPTIONAL{?doc prov:wasDerivedFrom ?src}"""),
        new("10 completeness per organ", "?o", o => $"SELECT {Selected(o)}(COUNT(DISTINCT ?a) AS ?n) (COUNT(DISTINCT ?b) AS ?nb)", o =>
            $$"""?z besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan? {{o}}; besluit:behandelt ?a OPTIONAL{?h dct:subject ?a; prov:generated ?b}""")
        {
            Tail = o => IsVariable(o) ? $" GROUP BY {o}" : "",
        },
    ];

    // A thing that is given is not asked for.
    private static string Selected(string thing) => IsVariable(thing) ? $"{thing} " : "";

    private static bool IsVariable(string thing) => thing.StartsWith('?');
}
