using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Ordering;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Tests.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Ordering;

/// <summary>SPARQL 1.1, section 15.1.</summary>
public sealed class OrderKeyTests
{
    [TestCase("", "[]")]
    [TestCase("[]", ":a")]
    [TestCase(":a", ":b")]
    [TestCase(":b", "'a'")]
    [TestCase("'a'", "'b'")]
    [TestCase("'a'", "'a'@nl")]
    [TestCase("'a'@nl", "'b'")]
    [TestCase("'b'@nl", "'c'@fr")]
    [TestCase("'z'", "1")]
    [TestCase("1", "1.5")]
    [TestCase("1.5", "2e0")]
    [TestCase("9", "'23.0'^^xsd:float")]
    [TestCase("'NaN'^^xsd:double", "'-INF'^^xsd:double")]
    [TestCase("9007199254740992", "9007199254740993")]
    [TestCase("9007199254740992e0", "9007199254740993")]
    [TestCase("0.1", "0.1e0")]
    [TestCase("0.1e0", "'0.1'^^xsd:float")]
    [TestCase("1", "true")]
    [TestCase("false", "true")]
    [TestCase("true", "'2006-08-22'^^xsd:date")]
    [TestCase("'2006-08-22'^^xsd:date", "'2006-08-23Z'^^xsd:date")]
    [TestCase("'2006-08-23T00:00:00+02:00'^^xsd:dateTime", "'2006-08-23T00:00:00'^^xsd:dateTime")]
    [TestCase("'2006-08-22'^^xsd:date", "'P1D'^^xsd:duration")]
    [TestCase("'P28D'^^xsd:duration", "'P1M'^^xsd:duration")]
    [TestCase("'P1M'^^xsd:duration", "'P31D'^^xsd:duration")]
    [TestCase("'P1D'^^xsd:duration", "'a'^^:t")]
    [TestCase("'b'^^:t", "'a'^^:u")]
    [TestCase("'a'^^:t", "'b'^^:t")]
    public void One_term_comes_before_another(string before, string after)
    {
        var (first, second) = (KeyOf(before), KeyOf(after));
        Assert.Multiple(() =>
        {
            Assert.That(OrderKey.Compare(first, second), Is.Negative);
            Assert.That(OrderKey.Compare(second, first), Is.Positive);
        });
    }

    [TestCase("1", "1.0")]
    [TestCase("1", "'1'^^xsd:float")]
    [TestCase("true", "'1'^^xsd:boolean")]
    [TestCase("'2006-08-23T02:00:00+02:00'^^xsd:dateTime", "'2006-08-23T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'P1Y'^^xsd:duration", "'P12M'^^xsd:yearMonthDuration")]
    [TestCase("'a'@nl", "'a'@NL")]
    [TestCase("", "")]
    public void Terms_of_the_same_value_have_the_same_place(string left, string right) =>
        Assert.That(OrderKey.Compare(KeyOf(left), KeyOf(right)), Is.Zero);

    [Test]
    public void Conditions_after_the_first_decide_where_it_does_not() => Assert.That(
        Sorted("VALUES (?a ?b) { (1 'b') (2 'c') (1.0 'a') (UNDEF 'd') }", "DESC(?a) ?b"), Is.EqualTo(new[] { "c", "a", "b", "d" }));

    [Test]
    public void An_error_comes_before_all_terms() => Assert.That(
        Sorted("VALUES (?a ?b) { (1 'b') ('x' 'c') (-1 'a') }", "(?a + 1) ?b"), Is.EqualTo(new[] { "c", "a", "b" }));

    [Test]
    public void ORDER_BY_has_the_order_of_the_keys() => Assert.That(
        Sorted("VALUES (?a ?b) { (true '5') (2e0 '4') ('z' '3') (<urn:b> '2') (<urn:a> '1') ('2006-08-22'^^<http://www.w3.org/2001/XMLSchema#date> '6') (UNDEF '0') }", "?a"),
        Is.EqualTo(new[] { "0", "1", "2", "3", "4", "5", "6" }));

    private static IEnumerable<string> Sorted(string pattern, string conditions)
    {
        var query = SparqlQuery.Parse($"SELECT ?b {{ {pattern} }} ORDER BY {conditions}");
        return ((SolutionsResult)SparqlDataset.Of(new Graph()).Query(query)).Solutions.Select(row => ((Literal)row[0]!).Value);
    }

    private static OrderKey KeyOf(string term) => OrderKey.Of(term.Length == 0 ? null : Terms.Parse(term));
}
