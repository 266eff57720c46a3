using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.FullText;

/// <summary>The property <c>lh:matches</c> in queries.</summary>
public sealed class TextSearchTests
{
    private const string Prefixes = "PREFIX lh: <https://lblodharvester.example/ns#> PREFIX ex: <http://example.org/> ";

    private static readonly SparqlDataset Data = SparqlDataset.Of(
    [
        Title("a1", "Plaatsing van camera's in de Stationsstraat"),
        Title("a2", "Aankoop van een camera"),
        Title("a3", "Subsidie voor de fanfare"),
        Title("a4", "Camera, camera, camera: aankoop"),
        new Quad(Name("a3"), Vocab.Dct.Description, Literal.InLanguage("Zonder camera", "nl"), null),
        new Quad(Name("a3"), Vocab.Prov.Value, new Literal("camera", new Iri("http://example.org/eigen")), null),
        new Quad(Name("a5"), Vocab.Dct.Title, new Literal("Camera's elders"), Name("g1")),
        new Quad(Name("a6"), Vocab.Dct.Title, new Literal("Aankoop van een camera"), Name("g1")),
        new Quad(Name("a6"), Vocab.Dct.Title, new Literal("Fietspaden"), Name("g2")),
        new Quad(Name("a7"), Vocab.Mu.Uuid, new Literal("0f8fad5b-d9cb-469f-a165-70867728950e"), null),
    ]);

    [TestCase("?a dct:title ?t . ?t lh:matches 'camera'", "a1 a2 a4")]
    [TestCase("?t lh:matches 'camera' . ?a dct:title ?t", "a1 a2 a4")]
    [TestCase("?a dct:title ?t . ?t lh:matches 'camera -aankoop'", "a1")]
    [TestCase("?a dct:title|dct:description ?t . ?t lh:matches 'camera'", "a1 a2 a3 a4")]
    [TestCase("?a ?p ?t . ?t lh:matches 'camera'", "a1 a2 a3 a4")]
    [TestCase("?a dct:title ?t . ?t lh:matches 'aankoop', 'een'", "a2")]
    [TestCase("?a dct:title ?t FILTER EXISTS { ?t lh:matches 'plaatsingen OF subsidies' }", "a1 a3")]
    [TestCase("?a dct:title ?t FILTER NOT EXISTS { ?t lh:matches 'camera' }", "a3")]
    [TestCase("?a dct:title ?x OPTIONAL { ?a dct:description ?t . ?t lh:matches 'camera' } FILTER(BOUND(?t))", "a3")]
    [TestCase("?a dct:title ?t MINUS { ?t lh:matches 'camera' }", "a3")]
    [TestCase("{ ?a dct:title ?t . ?t lh:matches 'plaatsing' } UNION { ?a dct:title ?t . ?t lh:matches 'fanfares' }", "a1 a3")]
    [TestCase("?a dct:title ?t . ?t lh:matches \"\"\"\"van een camera\" \"\"\"@nl", "a2")]
    [TestCase("?a mu:uuid ?t . ?t lh:matches '0f8fad5b'", "")]
    [TestCase("?a dct:title ?t . ?t lh:matches 'elders'", "")]
    [TestCase("VALUES ?t { 'Aankoop van een camera' 'Een camera die er niet is' } ?t lh:matches 'camera' . ?a dct:title ?t", "a2")]
    [TestCase("BIND(CONCAT('Aankoop van', ' een camera') AS ?t) ?t lh:matches 'camera' . ?a dct:title ?t", "a2")]
    [TestCase("?a dct:title ?t . 'Aankoop van een camera' lh:matches 'camera' FILTER(CONTAINS(?t, 'fanfare'))", "a3")]
    [TestCase("?a dct:title ?t . 'Er is geen camera' lh:matches 'camera'", "")]
    public void A_query_finds(string pattern, string subjects) => Assert.That(Subjects(pattern), Is.EqualTo(subjects));

    [TestCase("GRAPH ex:g1 { ?a dct:title ?t . ?t lh:matches 'camera' }", "a5 a6")]
    [TestCase("GRAPH ?g { ?a dct:title ?t . ?t lh:matches 'camera' }", "a5 a6")]
    [TestCase("GRAPH ?g { ?t lh:matches 'camera' } ?a dct:title ?t", "a2")]
    [TestCase("GRAPH ?g { ?t lh:matches 'fietspad' } GRAPH ?g { ?a dct:title ?t }", "a6")]
    [TestCase("GRAPH ex:g2 { ?t lh:matches 'camera' } ?a ?p ?t", "")]
    [TestCase("GRAPH ?g { (?t ?s) lh:matches ('camera OF fietspad' 1) } GRAPH ?h { ?a dct:title ?t }", "a5 a6")]
    [TestCase("GRAPH ex:none { ?t lh:matches 'camera' } ?a ?p ?t", "")]
    public void Only_literals_of_the_graphs_that_are_asked_are_found(string pattern, string subjects) =>
        Assert.That(Subjects(pattern), Is.EqualTo(subjects));

    [Test]
    public void Only_literals_of_the_dataset_are_found()
    {
        Assert.That(Column("a", $"{Prefixes} SELECT ?a FROM ex:g1 FROM ex:g2 {{ ?a ?p ?t . ?t lh:matches 'camera OF fietspaden' }}"), Is.EqualTo("a5 a6 a6"));
        Assert.That(Column("t", $"{Prefixes} SELECT ?t FROM ex:g2 {{ ?t lh:matches 'camera OF fietspaden' }}"), Is.EqualTo("Fietspaden"));
        Assert.That(Column("t", $"{Prefixes} SELECT ?t FROM NAMED ex:g2 {{ GRAPH ?g {{ ?t lh:matches 'camera OF fietspaden' }} }}"), Is.EqualTo("Fietspaden"));
    }

    [Test]
    public void The_score_says_which_literal_matches_best()
    {
        Assert.That(
            Ordered("(?t ?score) lh:matches 'camera' . ?a dct:title|dct:description ?t"), Is.EqualTo("a4 a3 a2 a1"), "more often, and in a shorter text");
        Assert.That(Ordered("(?t ?score) lh:matches 'camera OF fanfare' . ?a dct:title ?t"), Does.StartWith("a3"), "a rare word counts for more");
        Assert.That(Ordered("(?t ?score) lh:matches ('camera' 2) . ?a dct:title|dct:description ?t"), Is.EqualTo("a4 a3"));
        Assert.That(Ordered("?a dct:title|dct:description ?t . (?t ?score) lh:matches ('camera' 2)"), Is.EqualTo("a4 a3"));
        Assert.That(Subjects("(?t) lh:matches ('camera' 2) . ?a ?p ?t"), Is.EqualTo("a3 a4"));
        Assert.That(Subjects("?t lh:matches ('camera' 1) . ?a ?p ?t"), Is.EqualTo("a4"));
    }

    [Test]
    public void A_score_is_a_decimal_that_can_be_compared()
    {
        var result = (SolutionsResult)Data.Query(Parse("SELECT ?score { (?t ?score) lh:matches 'fanfare' FILTER(?score > 0) }"));
        Assert.That(((Literal)result.Solutions.Single()[0]!).Datatype, Is.EqualTo(Vocab.Xsd.Decimal));
    }

    [TestCase("?t lh:matches ?words . ?a dct:title ?words")]
    [TestCase("?t lh:matches 5")]
    [TestCase("?t lh:matches ('camera' 0)")]
    [TestCase("?t lh:matches ('camera' 'x')")]
    [TestCase("?t lh:matches ('camera' 1 2)")]
    [TestCase("(?t ?s ?x) lh:matches 'camera'")]
    [TestCase("?t lh:matches ()")]
    public void What_is_no_search_is_an_error_that_says_its_form(string pattern) => Assert.That(
        () => Subjects(pattern), Throws.TypeOf<QueryException>().With.Message.Contains("(?literal ?score)"));

    [Test]
    public void An_ill_formed_text_query_is_an_error() => Assert.That(
        () => Subjects("?t lh:matches 'camera \"in de'"), Throws.TypeOf<QueryException>().With.Message.Contains("at character 8"));

    [Test]
    public void A_rare_word_is_searched_first_and_a_frequent_one_tested()
    {
        var many = SparqlDataset.Of(Enumerable.Range(0, 5000).SelectMany(i => new[]
        {
            new Quad(Name($"s{i}"), Vocab.Dct.Title, new Literal($"Besluit nummer {i}"), null),
            new Quad(Name($"s{i}"), Vocab.Rdf.Type, Name(i % 1000 == 0 ? "Zeldzaam" : "Gewoon"), null),
        }));
        var rare = many.Explain(Parse("SELECT * { ?s a ex:Gewoon ; dct:title ?t . ?t lh:matches '4321' }"));
        var frequent = many.Explain(Parse("SELECT * { ?s a ex:Zeldzaam ; dct:title ?t . ?t lh:matches 'besluiten' }"));

        Assert.That(rare, Does.Contain("text ?t matches \"4321\"   expected 1, found 1 in 1"), rare);
        Assert.That(frequent, Does.Match("text \\?t matches \"besluiten\"   expected 1, found 5 in 5"), frequent);
    }

    [Test]
    public void Triples_of_the_property_can_be_written_and_are_not_searches()
    {
        var updated = Data.Update(SparqlUpdate.Parse($"{Prefixes} INSERT DATA {{ ex:x lh:matches 'camera' }}"));
        Assert.That(updated.Quads().Count(quad => quad.Predicate == Vocab.Harvester.Matches), Is.EqualTo(1));
    }

    [Test]
    public void An_update_finds_what_the_operation_before_it_added()
    {
        var updated = Data.Update(SparqlUpdate.Parse(
            $"{Prefixes} INSERT DATA {{ ex:x ex:zegt 'onvindbaarheden' }} ; INSERT {{ ?s ex:gevonden ?t }} WHERE {{ ?s ?p ?t . ?t lh:matches 'onvindbaarheid' }}",
            prefixes: PrefixMap.Field));
        Assert.That(updated.Quads().Single(quad => quad.Predicate == Name("gevonden")).Subject, Is.EqualTo(Name("x")));
    }

    [Test]
    public void Limits_hold_for_a_search() => Assert.That(
        () => Data.Query(Parse("SELECT * { ?t lh:matches 'camera' }"), new QueryOptions { Limits = new QueryLimits { MaxMemoryBytes = 8 } }),
        Throws.TypeOf<QueryLimitException>());

    private static SparqlQuery Parse(string query) => SparqlQuery.Parse($"{Prefixes} {query}", prefixes: PrefixMap.Field);

    private static string Subjects(string pattern) => Column("a", $"{Prefixes} SELECT ?a {{ {pattern} }}");

    private static string Ordered(string pattern) =>
        string.Join(' ', Rows($"{Prefixes} SELECT ?a {{ {pattern} }} ORDER BY DESC(?score)"));

    private static string Column(string name, string query)
    {
        Assert.That(query, Does.Contain($"?{name}"));
        return string.Join(' ', Rows(query).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rows(string query) =>
        ((SolutionsResult)Data.Query(SparqlQuery.Parse(query, prefixes: PrefixMap.Field))).Solutions
        .Select(row => row[0] is Literal literal ? literal.Value : row[0]!.ToString()!.Trim('<', '>').Split('/')[^1]);

    private static Iri Name(string name) => new($"http://example.org/{name}");

    private static Quad Title(string name, string title) => new(Name(name), Vocab.Dct.Title, new Literal(title), null);
}
