using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    private static readonly string[] WrongQueries =
    [
        "SELECT ?a ?t WHERE { ?a dct:title ?t }",
        "SELECT ?a WHERE { ?a my:title ?t }",
        "SELECT ?a WHERE { ?a <title> ?t }",
        "SELECT ?a, ?b WHERE { ?a ?p ?b }",
        "SELECT a WHERE { ?a ?p ?b }",
        "SELECT COUNT(?a) AS ?n WHERE { ?a ?p ?b }",
        "SELECT ?a AS ?b WHERE { ?a ?p ?b }",
        "SELECT (COUNT(?a)) WHERE { ?a ?p ?b }",
        "SELECT TOP 10 ?a WHERE { ?a ?p ?b }",
        "SELCT ?a WHERE { ?a ?p ?b }",
        "SELECT ?a WHER { ?a ?p ?b }",
        "SELECT ?a WHERE { ?a ?p ?b ?c ?q ?d }",
        "SELECT ?a WHERE { ?a ?p }",
        "SELECT ?a WHERE { ?a ?p ?b . FILTER ?b > 3 }",
        "SELECT ?a WHERE { ?a ?p ?b } FILTER (?b > 3)",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b == 3) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b <> 3) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b = 3 AND ?a = 4) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b = 3 OR ?a = 4) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (NOT ?b = 3) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b LIKE \"a\") }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b IS NULL) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?b = NULL) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?a<?b&&?b>?a) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (?a & ?b) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (STRLEN ?b) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (STRLEN(?b, 1) = 1) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (REGEX(?b \"a\")) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (CONTAIN(?b, \"a\")) }",
        "SELECT ?a WHERE { ?a ?p ?b FILTER (COUNT(?b) > 1) }",
        "SELECT ?a WHERE { ?a ?p “tekst” }",
        "SELECT ?a WHERE { ?a ?p \"tekst }\n",
        "SELECT ?a WHERE { ?a ?p \"1\"^<http://www.w3.org/2001/XMLSchema#integer> }",
        "SELECT ?a WHERE { ?a ?p \"a\\qb\" }",
        "SELECT ?a WHERE { ?a ?p ?b",
        "SELECT ?a WHERE { ?a ?p ?b }}",
        "SELECT ?a WHERE { ?a ?p ?b };",
        "SELECT ?a WHERE { ?a ?p ?b ORDER BY ?a }",
        "SELECT ?a WHERE { ?a ?p ?b } ORDER BY ?a DESC",
        "SELECT ?a WHERE { ?a ?p ?b } ORDER BY ?a, ?b",
        "SELECT ?a WHERE { ?a ?p ?b } ORDER ?a",
        "SELECT ?a WHERE { ?a ?p ?b } LIMIT 10, 20",
        "SELECT ?a WHERE { ?a ?p ?b } LIMIT 10 ORDER BY ?a",
        "SELECT ?a WHERE { ?a ?p ?b } LIMIT -1",
        "SELECT ?a (COUNT(?b) AS ?n) WHERE { ?a ?p ?b }",
        "SELECT ?b (COUNT(?a) AS ?n) WHERE { ?a ?p ?b } GROUP BY ?p",
        "SELECT * WHERE { ?a ?p ?b } GROUP BY ?a",
        "SELECT (MAX(COUNT(?a)) AS ?n) WHERE { ?a ?p ?b }",
        "SELECT (?p AS ?a) WHERE { ?a ?p ?b }",
        "SELECT ?a WHERE { ?a ?p ?b BIND (1 AS ?b) }",
        "SELECT ?a WHERE { ?a ?p ?b BIND (1) }",
        "SELECT ?a WHERE { ?a ?p ?b OPTINAL { ?b ?q ?c } }",
        "SELECT ?a WHERE { ?a ?p ?b NOT EXISTS { ?b ?q ?c } }",
        "SELECT ?a WHERE { ?a ?p ?b SELECT ?c { ?c ?q ?d } }",
        "SELECT ?a WHERE { _:x ?p ?b OPTIONAL { _:x ?q ?c } }",
        "SELECT ?a WHERE { VALUES ?a { 1, 2 } }",
        "SELECT ?a WHERE { VALUES (?a ?b) { (1 2) (3) } }",
        "SELECT ?a WHERE { VALUES ?a { ?b } }",
        "SELECT ?a WHERE { ?a (?p/?q) ?b }",
        "SELECT ?a WHERE { ?a A ?b }",
        "@prefix : <http://a/> . SELECT ?a WHERE { ?a :p ?b }",
        "PREFIX a <http://a/> SELECT ?a WHERE { ?a a:p ?b }",
        "CONSTRUCT { ?a ?p ?b FILTER (?b > 1) } WHERE { ?a ?p ?b }",
        "CONSTRUCT WHERE { ?a ?p ?b FILTER (?b > 1) }",
        "INSERT DATA { <http://a/> <http://b/> 1 }",
    ];

    private static readonly string[] WrongUpdates =
    [
        "SELECT * { ?s ?p ?o }",
        "INSERT DATA { ?s <http://b/> 1 }",
        "DELETE DATA { _:a <http://b/> 1 }",
        "DELETE WHERE { _:a <http://b/> 1 }",
        "INSERT DATA { \"a\" <http://b/> 1 }",
        "INSERT DATA { _:a <http://b/> 1 } ; INSERT DATA { _:a <http://b/> 2 }",
        "INSERT { <http://a/> <http://b/> 1 }",
        "INSERT { ?s ?p 1 } DELETE { ?s ?p 2 } WHERE { ?s ?p 3 }",
        "CLEAR <http://a/>",
        "CLEAR ALL CLEAR ALL",
        "DELETE { ?s ?p ?o FILTER (?o > 1) } WHERE { ?s ?p ?o }",
        "INSRT DATA { }",
    ];

    [Test]
    public void Errors_tell_their_place_and_what_to_do()
    {
        var text = new StringBuilder();
        foreach (var query in WrongQueries)
            Describe(text, query, () => SparqlQuery.Parse(query));
        foreach (var update in WrongUpdates)
            Describe(text, update, () => SparqlUpdate.Parse(update));
        Snapshot.Verify("SyntaxErrors", text.ToString());
    }

    private static void Describe(StringBuilder text, string request, Func<object> parse)
    {
        var error = Assert.Throws<SparqlSyntaxException>(() => parse(), request)!;
        text.Append(request.TrimEnd()).Append("\n  ").Append(error.Message).Append("\n\n");
    }

    [Test]
    public void The_place_counts_lines_and_UTF_16_code_units()
    {
        var error = Refused("SELECT *\r\n{ ?s ?p '😀' ;; .\n \r { } ?x }");
        Assert.That((error.Line, error.Column, error.Found), Is.EqualTo((4, 9, "}")));
        error = Refused("SELECT *\r\n{ ?s ?p '😀' ?x }");
        Assert.That((error.Line, error.Column, error.Found), Is.EqualTo((2, 14, "?x")));
    }

    [Test]
    public void The_place_after_an_escape_is_that_in_the_text_as_written()
    {
        var error = Refused(@"SELECT * { ?s <http://\u0061/> '\u00e9' ?x }");
        Assert.That((error.Line, error.Column, error.Found), Is.EqualTo((1, 41, "?x")));
    }

    [Test]
    public void The_end_of_the_text_is_told_as_such()
    {
        var error = Refused("ASK { ?s ?p ?o\n");
        Assert.That((error.Line, error.Column, error.Found), Is.EqualTo((2, 1, "")));
    }

    [Test]
    public void A_long_text_is_cut_in_the_message() =>
        Assert.That(Refused($"ASK {{ ?s ?p ?o '{new string('a', 1000)}' }}").Found, Has.Length.LessThan(100));

    [TestCase("ASK { ?s ?p ?o FILTER (", "(", ")")]
    [TestCase("ASK { ", "{ ", "}")]
    [TestCase("ASK { ?s ?p ", "( ", ")")]
    [TestCase("ASK { ?s ?p ", "[ ?p ", "]")]
    [TestCase("ASK { ?s ", "(", ")")]
    [TestCase("ASK { ?s ?p ?o FILTER NOT EXISTS ", "{ FILTER EXISTS ", "}")]
    [TestCase("SELECT * ", "{ SELECT * ", "}")]
    [TestCase("ASK { ?s ?p ?o FILTER (", "!(", ")")]
    public void What_is_nested_too_deep_is_refused(string start, string open, string close)
    {
        var error = Refused(start + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));
        Assert.That(error.Expected, Does.Contain("levels of nesting"));
    }

    [TestCase("ASK { FILTER (1", " + 1", ") }")]
    [TestCase("ASK { FILTER (1", "+1", ") }")]
    [TestCase("ASK { FILTER (1", " * 1", ") }")]
    [TestCase("ASK {", " OPTIONAL {}", " }")]
    [TestCase("ASK {", " MINUS {}", " }")]
    [TestCase("ASK { ?s <http://p>", "/<http://p>*", " ?o }")]
    [TestCase("ASK {", " ?s <http://p>* ?o .", " }")]
    public void A_chain_that_is_too_long_is_refused(string start, string link, string end)
    {
        var error = Refused(start + string.Concat(Enumerable.Repeat(link, 100_000)) + end);
        Assert.That(error.Expected, Does.Contain("in a row"));
    }

    [TestCase("ASK { FILTER (1", " || 1", ") }")]
    [TestCase("ASK { FILTER (1", " && 1", ") }")]
    [TestCase("ASK { FILTER (1 IN (1", ", 1", ")) }")]
    [TestCase("ASK { {}", " UNION {}", " }")]
    [TestCase("ASK { ?s <http://p>", "|<http://p>", " ?o }")]
    [TestCase("ASK {", " ?s ?p ?o .", " }")]
    [TestCase("ASK { ?s ?p ?o", " ; ?p ?o", " }")]
    [TestCase("ASK { ?s ?p (", " 1", ") }")]
    [TestCase("ASK { VALUES ?v {", " 1", "} }")]
    [TestCase("#", " comment", "\nASK {}")]
    [TestCase("ASK { FILTER (true", "\t- true-true", ") }", 400)]
    public void What_is_long_but_not_deep_is_read(string start, string part, string end, int times = 20_000)
    {
        var query = SparqlQuery.Parse(start + string.Concat(Enumerable.Repeat(part, times)) + end);
        Assert.That(query.ToString(), Is.Not.Empty);
    }

    [TestCase("ASK { FILTER (true", "-true")]
    [TestCase("ASK { ?s ?p ", "<")]
    [TestCase("ASK { ?s ?p ", "<a")]
    [TestCase("ASK { ?s ?p ", "'a")]
    [TestCase("ASK { ?s ?p :", "a.")]
    [TestCase("ASK { ?s ?p ", "a.")]
    [TestCase("ASK { ?s ?p \"\"\"", "\"\" ")]
    [TestCase("ASK { ?s ?p '", "\\u0041")]
    [CancelAfter(20_000)]
    public void A_hostile_text_is_refused_in_linear_time(string start, string part) =>
        Assert.That(() => SparqlQuery.Parse(start + string.Concat(Enumerable.Repeat(part, 300_000))), Throws.InstanceOf<SparqlSyntaxException>());

    [Test]
    public void Prefixes_that_are_given_need_no_declaration_and_yield_to_one()
    {
        var given = SparqlQuery.Parse("ASK { ?s dct:title ?o }", null, PrefixMap.Field);
        var declared = SparqlQuery.Parse("PREFIX dct: <http://other/> ASK { ?s dct:title ?o }", null, PrefixMap.Field);
        Assert.That($"{given}", Does.Contain("dct:title"));
        Assert.That($"{declared}", Does.Contain("<http://other/title>"));
    }

    private static SparqlSyntaxException Refused(string query) => Assert.Throws<SparqlSyntaxException>(() => SparqlQuery.Parse(query))!;
}
