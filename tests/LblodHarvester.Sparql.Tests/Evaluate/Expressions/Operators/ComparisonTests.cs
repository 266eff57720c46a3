using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Operators;

public sealed class ComparisonTests
{
    private const string Error = "error";

    [TestCase("1", "1", "true")]
    [TestCase("1", "01", "true")]
    [TestCase("1", "1.0", "true")]
    [TestCase("1", "1e0", "true")]
    [TestCase("1", "'1'^^xsd:float", "true")]
    [TestCase("0.1", "'0.1'^^xsd:float", "true")]
    [TestCase("0.1", "0.1e0", "true")]
    [TestCase("1", "2", "false")]
    [TestCase("'1'^^xsd:byte", "'1'^^xsd:nonNegativeInteger", "true")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890.0", "true")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567891", "false")]
    [TestCase("'NaN'^^xsd:double", "'NaN'^^xsd:double", "false")]
    [TestCase("'-0'^^xsd:double", "0", "true")]
    [TestCase("'INF'^^xsd:float", "'INF'^^xsd:double", "true")]
    [TestCase("'a'", "'a'", "true")]
    [TestCase("'a'", "'b'", "false")]
    [TestCase("'a'", "'a'@en", "false")]
    [TestCase("'a'@en", "'a'@EN", "true")]
    [TestCase("'a'@en", "'a'@fr", "false")]
    [TestCase("'a'", "1", "false")]
    [TestCase("'1'", "1", "false")]
    [TestCase("'a'", "'a'^^xsd:token", "true")]
    [TestCase("true", "'1'^^xsd:boolean", "true")]
    [TestCase("true", "false", "false")]
    [TestCase("true", "'yes'^^xsd:boolean", Error)]
    [TestCase("true", "1", "false")]
    [TestCase(":a", ":a", "true")]
    [TestCase(":a", ":b", "false")]
    [TestCase(":a", "'http://example.org/a'", "false")]
    [TestCase("'a'^^:t", "'a'^^:t", "true")]
    [TestCase("'a'^^:t", "'b'^^:t", Error)]
    [TestCase("'a'^^:t", "'a'^^:u", Error)]
    [TestCase("'a'^^:t", "'a'", Error)]
    [TestCase("'a'^^:t", "1", Error)]
    [TestCase("'a'^^:t", "'a'@en", "false")]
    [TestCase("'a'^^:t", ":a", "false")]
    [TestCase("'xyz'^^xsd:integer", "'xyz'^^xsd:integer", "true")]
    [TestCase("'xyz'^^xsd:integer", "'abc'^^xsd:integer", Error)]
    [TestCase("'xyz'^^xsd:integer", "'xyz'", Error)]
    [TestCase("'2008-04-01T00:00:00Z'^^xsd:dateTime", "'2008-04-01T00:00:00.00Z'^^xsd:dateTime", "true")]
    [TestCase("'2002-04-02T12:00:00'^^xsd:dateTime", "'2002-04-02T12:00:00'^^xsd:dateTime", "true")]
    [TestCase("'2002-04-02T23:00:00-04:00'^^xsd:dateTime", "'2002-04-03T02:00:00-01:00'^^xsd:dateTime", "true")]
    [TestCase("'2002-04-02T23:00:00'^^xsd:dateTime", "'2002-04-02T23:00:00+06:00'^^xsd:dateTime", Error)]
    [TestCase("'2002-04-02T23:00:00'^^xsd:dateTime", "'2002-04-05T23:00:00+06:00'^^xsd:dateTime", "false")]
    [TestCase("'1999-12-31T24:00:00'^^xsd:dateTime", "'2000-01-01T00:00:00'^^xsd:dateTime", "true")]
    [TestCase("'2005-04-04T24:00:00'^^xsd:dateTime", "'2005-04-04T00:00:00'^^xsd:dateTime", "false")]
    [TestCase("'2008-04-01T00:00:00Z'^^xsd:dateTime", "'2008-04-01T00:00:00Z'^^xsd:dateTimeStamp", "true")]
    [TestCase("'2008-04-01T00:00:00Z'^^xsd:dateTime", "'2008-04-01Z'^^xsd:date", "false")]
    [TestCase("'2006-08-23'^^xsd:date", "'2006-08-23'^^xsd:date", "true")]
    [TestCase("'2006-08-23'^^xsd:date", "'2006-08-23Z'^^xsd:date", Error)]
    [TestCase("'2006-08-23+00:00'^^xsd:date", "'2006-08-23Z'^^xsd:date", "true")]
    [TestCase("'2006-08-23'^^xsd:date", "'2001-01-01Z'^^xsd:date", "false")]
    [TestCase("'P1Y'^^xsd:duration", "'P12M'^^xsd:yearMonthDuration", "true")]
    [TestCase("'P1M'^^xsd:duration", "'P30D'^^xsd:duration", "false")]
    [TestCase("'PT24H'^^xsd:dayTimeDuration", "'P1D'^^xsd:duration", "true")]
    [TestCase("'0A'^^xsd:hexBinary", "'0a'^^xsd:hexBinary", "true")]
    [TestCase("", "1", Error)]
    [TestCase("", ":a", Error)]
    public void Two_terms_are_equal_not_equal_or_not_known_to_be(string left, string right, string expected)
    {
        bool? isEqual = expected == Error ? null : expected == "true";
        Assert.Multiple(() =>
        {
            Assert.That(Compare(ComparisonOperator.Equal, left, right), Is.EqualTo(isEqual));
            Assert.That(Compare(ComparisonOperator.Equal, right, left), Is.EqualTo(isEqual));
            Assert.That(Compare(ComparisonOperator.NotEqual, left, right), Is.EqualTo(!isEqual));
        });
    }

    [TestCase("1", "2")]
    [TestCase("1", "1.5")]
    [TestCase("1.25", "1.5")]
    [TestCase("-1", "0.5e0")]
    [TestCase("'-INF'^^xsd:double", "-123456789012345678901234567890")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890.5")]
    [TestCase("'a'", "'b'")]
    [TestCase("'a'", "'aa'")]
    [TestCase("'\uFFFD'", "'\U0001F600'")]
    [TestCase("false", "true")]
    [TestCase("'2008-10-01T00:00:00Z'^^xsd:dateTime", "'2008-10-03T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'2008-10-01T00:00:00Z'^^xsd:dateTime", "'2008-10-03T00:00:00'^^xsd:dateTime")]
    [TestCase("'2008-10-01T00:00:00'^^xsd:dateTime", "'2008-10-03T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'2008-10-01T00:00:00.1234567Z'^^xsd:dateTime", "'2008-10-01T00:00:00.12345671Z'^^xsd:dateTime")]
    [TestCase("'-0100-10-01T00:00:00Z'^^xsd:dateTime", "'2008-10-01T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'2008-10-01T00:00:00Z'^^xsd:dateTime", "'12008-10-01T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'2006-08-22'^^xsd:date", "'2006-08-23Z'^^xsd:date")]
    [TestCase("'10:00:00+02:00'^^xsd:time", "'10:00:00Z'^^xsd:time")]
    [TestCase("'2006'^^xsd:gYear", "'2007'^^xsd:gYear")]
    [TestCase("'P1M'^^xsd:duration", "'P32D'^^xsd:duration")]
    public void One_value_is_less_than_another(string less, string greater) => Assert.Multiple(() =>
    {
        Assert.That(Compare(ComparisonOperator.Less, less, greater), Is.True);
        Assert.That(Compare(ComparisonOperator.LessOrEqual, less, greater), Is.True);
        Assert.That(Compare(ComparisonOperator.Greater, less, greater), Is.False);
        Assert.That(Compare(ComparisonOperator.GreaterOrEqual, less, greater), Is.False);
        Assert.That(Compare(ComparisonOperator.Less, greater, less), Is.False);
        Assert.That(Compare(ComparisonOperator.GreaterOrEqual, greater, less), Is.True);
    });

    [TestCase("1", "1.0")]
    [TestCase("'a'", "'a'")]
    [TestCase("true", "true")]
    [TestCase("'2008-10-01T02:00:00+02:00'^^xsd:dateTime", "'2008-10-01T00:00:00Z'^^xsd:dateTime")]
    public void Values_of_the_same_rank_are_neither_less_nor_greater(string left, string right) => Assert.Multiple(() =>
    {
        Assert.That(Compare(ComparisonOperator.Less, left, right), Is.False);
        Assert.That(Compare(ComparisonOperator.Greater, left, right), Is.False);
        Assert.That(Compare(ComparisonOperator.LessOrEqual, left, right), Is.True);
        Assert.That(Compare(ComparisonOperator.GreaterOrEqual, left, right), Is.True);
    });

    [TestCase("'NaN'^^xsd:double", "1")]
    [TestCase("1", "'NaN'^^xsd:float")]
    public void Nothing_is_less_or_greater_than_NaN(string left, string right) => Assert.Multiple(() =>
    {
        Assert.That(Compare(ComparisonOperator.Less, left, right), Is.False);
        Assert.That(Compare(ComparisonOperator.LessOrEqual, left, right), Is.False);
        Assert.That(Compare(ComparisonOperator.Greater, left, right), Is.False);
        Assert.That(Compare(ComparisonOperator.GreaterOrEqual, left, right), Is.False);
    });

    [TestCase("'1'", "2")]
    [TestCase("'a'@en", "'b'@en")]
    [TestCase("'a'@en", "'a'@en")]
    [TestCase(":a", ":b")]
    [TestCase(":a", ":a")]
    [TestCase("'a'^^:t", "'a'^^:t")]
    [TestCase("'x'^^xsd:integer", "1")]
    [TestCase("'2006-08-22'^^xsd:date", "'2006-08-23T00:00:00'^^xsd:dateTime")]
    [TestCase("'2006-08-23'^^xsd:date", "'2006-08-23Z'^^xsd:date")]
    [TestCase("'P1M'^^xsd:duration", "'P30D'^^xsd:duration")]
    [TestCase("'0A'^^xsd:hexBinary", "'0B'^^xsd:hexBinary")]
    [TestCase("", "1")]
    public void Values_without_an_order_are_an_error(string left, string right) =>
        Assert.That(Compare(ComparisonOperator.LessOrEqual, left, right), Is.Null);

    [Test]
    public void A_computed_number_is_compared_without_becoming_a_literal()
    {
        var sum = Evaluation.Evaluate(
            operands => new ComparisonExpression(
                ComparisonOperator.Equal, new ArithmeticExpression(ArithmeticOperator.Add, operands[0], operands[1]), operands[2]),
            "1 | 2.5 | 3.50");
        Evaluation.AssertIs(sum, "true");
    }

    [TestCase("2 | 1 | 2 | 3", "true")]
    [TestCase("2 | 1 | 3", "false")]
    [TestCase("2 | | 2.0", "true")]
    [TestCase("2 | | 3", null)]
    [TestCase("2 | 'a'^^:t | 3", null)]
    [TestCase("2", "false")]
    [TestCase("| 1", null)]
    [TestCase(":a | :a | :b", "true")]
    [TestCase(":c | :a | :b", "false")]
    [TestCase("'a' | :a | :b", "false")]
    public void IN_is_true_of_an_equal_member_and_else_an_error_with_an_error(string operands, string? expected)
    {
        Evaluation.AssertIs(Evaluation.Evaluate(all => new InExpression(all[0], all[1..], IsNegated: false), operands), expected);
        var negated = expected switch { "true" => "false", "false" => "true", _ => null };
        Evaluation.AssertIs(Evaluation.Evaluate(all => new InExpression(all[0], all[1..], IsNegated: true), operands), negated);
    }

    private static bool? Compare(ComparisonOperator comparison, string left, string right) =>
        EffectiveBooleanValueOf(Evaluation.Evaluate(operands => new ComparisonExpression(comparison, operands[0], operands[1]), $"{left}|{right}"));

    private static bool? EffectiveBooleanValueOf(Term? term) => LblodHarvester.Sparql.Evaluate.Expressions.EffectiveBooleanValue.Of(term);
}
