using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.Algebra.Translation;

public sealed class TranslationTests
{
    // SPARQL 1.1, section 18.2.3, and what it leaves out.
    private static readonly string[] Patterns =
    [
        "{ ?s ?p ?o }",
        "{ ?s :p1 ?v1 ; :p2 ?v2 }",
        "{ { ?s :p1 ?v1 } UNION { ?s :p2 ?v2 } }",
        "{ { ?s :p1 ?v1 } UNION { ?s :p2 ?v2 } UNION { ?s :p3 ?v3 } }",
        "{ ?s :p1 ?v1 OPTIONAL { ?s :p2 ?v2 } }",
        "{ ?s :p1 ?v1 OPTIONAL { ?s :p2 ?v2 } OPTIONAL { ?s :p3 ?v3 } }",
        "{ ?s :p1 ?v1 OPTIONAL { ?s :p2 ?v2 FILTER (?v1 < 3) } }",
        "{ ?s :p1 ?v1 OPTIONAL { { ?s :p2 ?v2 FILTER (?v1 < 3) } } }",
        "{ { ?s :p1 ?v1 } UNION { ?s :p2 ?v2 } OPTIONAL { ?s :p3 ?v3 } }",
        "{ ?s :p1 ?v1 FILTER (?v1 < 3) OPTIONAL { ?s :p2 ?v2 } FILTER (?v2 < 3) }",
        "{ ?s :p ?v . BIND (2 * ?v AS ?v2) ?s :p1 ?v2 }",
        "{ ?s :p ?v . { BIND (2 * ?v AS ?v2) } ?s :p1 ?v2 }",
        "{ ?s :p ?v . MINUS { ?s :p1 ?v2 } }",
        "{ ?s :p ?o . { SELECT DISTINCT ?o { ?o ?p ?z } } }",
        "{ ?s :p ?v FILTER (?v > 1) ?s :q ?w }",
        "{ ?s :a/:b/^:c ?o . ?o :d ?e }",
        "{ ?s ^(:a/:b*) ?o ; (:a|!(:b|^:c))+ 1 ; !a/:d? ?z }",
        "{ ?s :p [ :q (1 ?x) ] . [] :r _:a . _:a :s ?y }",
        "{ GRAPH ?g { ?s ?p ?o } SERVICE SILENT <http://x/> { ?s :p 'a\"b' ; a :C } VALUES (?s ?o) { (:a UNDEF) } }",
        "{ ?s :p ?v FILTER (NOT EXISTS { ?s :q ?v } && ?v NOT IN (1, 2) || !BOUND(?v) || IF(?v, COALESCE(?v, 1), -?v - 1) = :f(DISTINCT ?v)) }",
        "{ }",
    ];

    private static readonly string[] Queries =
    [
        "SELECT * { ?s ?p ?o OPTIONAL { ?o :q _:b, ?z } MINUS { ?a ?b ?c } } VALUES ?w { 1 }",
        "SELECT ?s { ?s :p ?o } ORDER BY DESC(?o) ?s LIMIT 5 OFFSET 2",
        "SELECT DISTINCT ?s (?o + 1 AS ?x) (?x * 2 AS ?y) { ?s :p ?o } OFFSET 2",
        "SELECT REDUCED ?s FROM <http://g1> FROM NAMED <http://g2> { ?s :p ?o }",
        "SELECT ?s (SUM(?o) AS ?t) (SUM(?o) / COUNT(DISTINCT ?o) AS ?r) { ?s :p ?o } GROUP BY ?s HAVING (SUM(?o) > 3 && ?o != 4) ORDER BY ?t MAX(?o)",
        "SELECT (GROUP_CONCAT(DISTINCT ?o; SEPARATOR=', ') AS ?l) (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY (STRLEN(?o) AS ?k) UCASE(?s) VALUES ?k { 1 }",
        "ASK { ?s ?p ?o }",
        "CONSTRUCT { ?s :p [ :q ?o ] } { ?s :r ?o } LIMIT 1",
        "CONSTRUCT WHERE { ?s :p _:b }",
        "DESCRIBE :a ?s { ?s ?p ?o }",
        "DESCRIBE * { ?s ?p ?o }",
        "DESCRIBE :a",
    ];

    private static readonly string[] Updates =
    [
        "INSERT DATA { :a :p _:b . GRAPH :g { _:b :q [] , (1) } }",
        "DELETE DATA { GRAPH :g { :a :p 1 } }",
        "DELETE WHERE { ?s :p ?o . GRAPH ?g { ?s :q ?o } }",
        "WITH :g DELETE { ?s ?p ?o } INSERT { ?s ?p [] . GRAPH :h { ?s ?p ?o } } WHERE { ?s ?p ?o }",
        "WITH :g INSERT { ?s ?p ?o } USING :a USING NAMED :b WHERE { ?s ?p ?o }",
        "LOAD <http://x/> ; LOAD SILENT <http://x/> INTO GRAPH :g ; CLEAR DEFAULT ; CLEAR SILENT GRAPH :g ; DROP NAMED ; DROP ALL ; CREATE SILENT GRAPH :g ;"
            + " COPY DEFAULT TO :g ; MOVE SILENT :g TO GRAPH :h ; ADD :g TO DEFAULT",
        "",
    ];

    [Test]
    public void Patterns_are_translated_as_the_specification_says() =>
        Snapshot.Verify("Patterns", Translations(Patterns, pattern => $"{Query($"ASK {pattern}")}"));

    [Test]
    public void Queries_are_translated_as_the_specification_says() => Snapshot.Verify("Queries", Translations(Queries, query => $"{Query(query)}"));

    [Test]
    public void Updates_are_translated_as_the_specification_says() =>
        Snapshot.Verify("Updates", Translations(Updates, update => $"{SparqlUpdate.Parse($"PREFIX : <http://e/> {update}")}"));

    [Test]
    public void The_ten_queries_of_the_besluitendatabank_are_translated() =>
        Snapshot.Verify("TenQueries", Translations(TenQueries.All, query => $"{SparqlQuery.Parse(query, null, PrefixMap.Field)}"));

    [Test]
    public void What_is_sent_to_another_endpoint_has_its_IRIs_in_full()
    {
        var query = Query("BASE <http://b/> SELECT * { SERVICE <s> { ?s :p <x> # comment\n ; a :C ; :q 'a\\'\"\\n'@nl, '1'^^:t } }");
        var service = (Sparql.Algebra.Service)((Sparql.Algebra.Project)query.Algebra.Pattern).Pattern;
        Assert.That(
            service.Text, Is.EqualTo("{ ?s <http://e/p> <http://b/x> ; a <http://e/C> ; <http://e/q> \"a'\\\"\\n\"@nl, \"1\"^^<http://e/t> }"));
        Assert.That(() => SparqlQuery.Parse($"ASK {service.Text}"), Throws.Nothing);
    }

    private static SparqlQuery Query(string query) => SparqlQuery.Parse($"PREFIX : <http://e/> {query}");

    private static string Translations(IEnumerable<string> requests, Func<string, string> translate)
    {
        var text = new StringBuilder();
        foreach (var request in requests)
            text.Append(request).Append('\n').Append(translate(request)).Append('\n');
        return text.ToString();
    }
}
