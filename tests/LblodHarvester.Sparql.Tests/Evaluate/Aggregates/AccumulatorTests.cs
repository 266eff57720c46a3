using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Aggregates;
using LblodHarvester.Sparql.Tests.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Aggregates;

/// <summary>SPARQL 1.1, section 18.5.1; the values are those of the W3C's tests of aggregates.</summary>
public sealed class AccumulatorTests
{
    [TestCase("Count", "1 | 2 | 2", "3")]
    [TestCase("Count", "1 | | 2", "2")]
    [TestCase("Count", "", "0")]
    [TestCase("Sum", "1.0 | 2.2 | 3.5 | 2.2 | 2.2", "11.1")]
    [TestCase("Sum", "1 | 2 | 3", "6")]
    [TestCase("Sum", "1 | 2.2", "3.2")]
    [TestCase("Sum", "2E-1 | 0.2", "'4.0E-1'^^xsd:double")]
    [TestCase("Sum", "1.0E2 | 2.0E3 | 3.0E4", "'3.21E4'^^xsd:double")]
    [TestCase("Sum", "", "0")]
    [TestCase("Sum", "1 | [] | 3", null)]
    [TestCase("Sum", "1 | 'a'", null)]
    [TestCase("Sum", "1 | | 3", null)]
    [TestCase("Avg", "1.0 | 2.2 | 3.5 | 2.2 | 2.2", "2.22")]
    [TestCase("Avg", "1 | 2 | 3", "'2'^^xsd:decimal")]
    [TestCase("Avg", "1 | 2 | 3 | 4", "2.5")]
    [TestCase("Avg", "1 | '2'^^xsd:double | 3 | 4", "'2.5E0'^^xsd:double")]
    [TestCase("Avg", "", "0")]
    [TestCase("Avg", "1 | [] | 3", null)]
    [TestCase("Avg", "1 | ", null)]
    [TestCase("Min", "3 | 1 | 2", "1")]
    [TestCase("Min", "2E-1 | 2.2", "2E-1")]
    [TestCase("Min", "1 | 'a' | :b", ":b")]
    [TestCase("Min", "'b'@nl | 'a'@nl", "'a'@nl")]
    [TestCase("Min", "", null)]
    [TestCase("Min", "1 | ", null)]
    [TestCase("Max", "1 | 2.2 | 3.0E4", "3.0E4")]
    [TestCase("Max", "'2006-08-22'^^xsd:date | '2006-08-23'^^xsd:date", "'2006-08-23'^^xsd:date")]
    [TestCase("Max", "", null)]
    [TestCase("Max", "| 1", null)]
    [TestCase("Sample", "", null)]
    [TestCase("Sample", "| 1", "1")]
    [TestCase("GroupConcat", "'1' | '22'", "'1 22'")]
    [TestCase("GroupConcat", "'1'@en | '2'@en", "'1 2'")]
    [TestCase("GroupConcat", ":a | 1", "'http://example.org/a 1'")]
    [TestCase("GroupConcat", "'' | 'a'", "' a'")]
    [TestCase("GroupConcat", "| 'a' | []", "'a'")]
    [TestCase("GroupConcat", "", "''")]
    public void A_group_has_an_aggregate(string function, string values, string? expected) =>
        Evaluation.AssertIs(Result(new Aggregate(Enum.Parse<AggregateFunction>(function), Evaluation.Variable(0), IsDistinct: false), values), expected);

    [TestCase("Count", "1 | 1 | 01 | | 1.0", "3")]
    [TestCase("Sum", "1.0 | 2.2 | 2.2", "3.2")]
    [TestCase("Avg", "1 | 2 | 2", "1.5")]
    [TestCase("Sum", "1 | 'a' | 'a'", null)]
    [TestCase("Avg", "1 | ", null)]
    [TestCase("Min", "2 | 1 | 1", "1")]
    [TestCase("Max", "2 | 2 | 1", "2")]
    [TestCase("Sample", "2 | 2", "2")]
    [TestCase("GroupConcat", "'1' | '2' | '1'", "'1 2'")]
    public void With_DISTINCT_each_term_counts_once(string function, string values, string? expected) =>
        Evaluation.AssertIs(Result(new Aggregate(Enum.Parse<AggregateFunction>(function), Evaluation.Variable(0), IsDistinct: true), values), expected);

    [Test]
    public void COUNT_of_all_counts_solutions() => Evaluation.AssertIs(Result(new Aggregate(AggregateFunction.Count, null, IsDistinct: false), "|||"), "4");

    [Test]
    public void GROUP_CONCAT_has_the_separator_that_is_asked_for() => Evaluation.AssertIs(
        Result(new Aggregate(AggregateFunction.GroupConcat, Evaluation.Variable(0), IsDistinct: false, Separator: ", "), "'a' | 'b'"), "'a, b'");

    private static Term? Result(Aggregate aggregate, string values)
    {
        var accumulator = Accumulators.For(aggregate);
        foreach (var value in Terms.ParseAll(values))
            accumulator.Add(value);
        return accumulator.Result();
    }
}
