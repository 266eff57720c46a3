namespace LblodHarvester.Sparql.Tests;

/// <summary>The queries that stand for what the besluitendatabank asks; their prefixes are the field's.</summary>
internal static class TenQueries
{
    internal static IReadOnlyList<string> All { get; } =
    [
        """
        SELECT ?a ?t ?d {?z besluit:behandelt ?a; besluit:geplandeStart ?d; besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan?/besluit:bestuurt/besluit:werkingsgebied ?loc. ?a dct:title ?t FILTER(?d>="2026-01-01T00:00:00Z"^^xsd:dateTime)}
        """,
        """
        SELECT ?z {?z a besluit:Zitting; besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan?/(org:classification|besluit:classificatie) ?class}
        """,
        """
        SELECT ?b ?t ?v {?h dct:subject ?a; prov:generated ?b. ?b eli:title ?t OPTIONAL{?b prov:value ?v}}
        """,
        """
        SELECT ?a {?a a besluit:Agendapunt OPTIONAL{?a dct:title ?t} OPTIONAL{?a ^dct:subject/prov:generated/(eli:title|eli:description) ?r} FILTER(CONTAINS(LCASE(CONCAT(COALESCE(?t,"")," ",COALESCE(?r,""))),"camera"))}
        """,
        """
        SELECT ?s ?f ?g ?o ?gev {?h dct:subject ?a; besluit:heeftStemming ?s. ?s besluit:aantalVoorstanders ?f; besluit:aantalTegenstanders ?g; besluit:aantalOnthouders ?o; besluit:gevolg ?gev}
        """,
        """
        SELECT ?s ?how {VALUES ?how {besluit:heeftVoorstander besluit:heeftTegenstander besluit:heeftOnthouder} ?s ?how ?m. ?m mandaat:isBestuurlijkeAliasVan ?person}
        """,
        """
        SELECT ?nr ?txt {?b eli:has_part ?art. ?art eli:number ?nr; prov:value ?txt} ORDER BY ?nr
        """,
        """
        SELECT ?a {?z besluit:behandelt ?a FILTER NOT EXISTS{?z prov:startedAtTime ?x}}
        """,
        """
        SELECT ?z ?doc ?src {?z besluit:heeftBesluitenlijst ?doc OPTIONAL{?doc prov:wasDerivedFrom ?src}}
        """,
        """
        SELECT ?o (COUNT(DISTINCT ?a) AS ?n) (COUNT(DISTINCT ?b) AS ?nb) {?z besluit:isGehoudenDoor/mandaat:isTijdspecialisatieVan? ?o; besluit:behandelt ?a OPTIONAL{?h dct:subject ?a; prov:generated ?b}} GROUP BY ?o
        """,
    ];
}
