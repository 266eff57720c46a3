using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Evaluate;

/// <summary>What <c>EXISTS</c> does with a variable that the solution before it leaves unbound: nothing stands for it (section 18.6).</summary>
public sealed class ExistsTests
{
    private const string Data =
        """
        @prefix ex: <http://example.org/> .
        ex:one a ex:Thing . ex:two a ex:Thing ; ex:x ex:v1 . ex:three a ex:Thing ; ex:x ex:v2 .
        ex:a ex:p ex:v1 . ex:b ex:q ex:v2 .
        """;

    [TestCase("?a ex:p ?x . { SELECT ?x (COUNT(*) AS ?n) { ?b ex:q ?x } GROUP BY ?x }", "", TestName = "A_group_within_EXISTS_is_joined_by_it")]
    [TestCase("?a ex:p ?x . { SELECT ?x { ?b ex:q ?x } LIMIT 1 }", "", TestName = "A_slice_within_EXISTS_is_joined_by_it")]
    [TestCase("{ SELECT ?x { ?b ex:q ?x } LIMIT 1 } { SELECT ?x { ?b ex:p|ex:q ?x } LIMIT 9 }", "one three", TestName = "Slices_within_EXISTS_are_joined_by_it")]
    [TestCase(
        "?a ex:p ?x OPTIONAL { { SELECT ?x (COUNT(*) AS ?n) { ?b ex:q ?x } GROUP BY ?x } } FILTER(BOUND(?n))",
        "",
        TestName = "An_optional_group_within_EXISTS_is_joined_by_it")]
    [TestCase("?a ex:p ?x", "one two", TestName = "A_pattern_within_EXISTS_may_bind_it")]
    public void A_variable_that_is_unbound_outside_EXISTS_is_a_variable_within(string pattern, string expected)
    {
        var data = SparqlDataset.Of(RdfReader.ReadGraph(Data, RdfSyntax.Turtle, "test").Select(triple => new Quad(triple, null)).Concat(Many()));
        var query = $"PREFIX ex: <http://example.org/> SELECT ?s {{ ?s a ex:Thing OPTIONAL {{ ?s ex:x ?x }} FILTER EXISTS {{ {pattern} }} }}";
        var found = ((SolutionsResult)data.Query(SparqlQuery.Parse(query))).Solutions.Select(row => ((Iri)row[0]!).Value.Split('/')[^1]);
        Assert.That(found, Is.EquivalentTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    // So many that what they are joined with is carried out once, and kept in a table.
    private static IEnumerable<Quad> Many() =>
        Enumerable.Range(0, 1_000).Select(number => new Quad(Name($"a{number}"), Name("p"), Name("v1"), null));

    private static Iri Name(string name) => new($"http://example.org/{name}");
}
