using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Operators;

public sealed class ArithmeticTests
{
    [TestCase("+", "1", "2", "3")]
    [TestCase("+", "1", "1.5", "2.5")]
    [TestCase("+", "1.5", "1.5", "'3'^^xsd:decimal")]
    [TestCase("+", "1", "1e0", "'2.0E0'^^xsd:double")]
    [TestCase("+", "1", "'1'^^xsd:float", "'2.0E0'^^xsd:float")]
    [TestCase("+", "'1'^^xsd:float", "1e0", "'2.0E0'^^xsd:double")]
    [TestCase("+", "'1'^^xsd:byte", "'1'^^xsd:short", "2")]
    [TestCase("+", "9223372036854775807", "1", "9223372036854775808")]
    [TestCase("+", "999999999999999999", "999999999999999999", "1999999999999999998")]
    [TestCase("+", "0.000000000000000001", "1", "1.000000000000000001")]
    [TestCase("-", "1", "3", "-2")]
    [TestCase("-", "0.3", "0.1", "0.2")]
    [TestCase("-", "-9223372036854775808", "1", "-9223372036854775809")]
    [TestCase("*", "3", "4", "12")]
    [TestCase("*", "1.5", "2", "'3'^^xsd:decimal")]
    [TestCase("*", "3037000500", "3037000500", "9223372037000250000")]
    [TestCase("*", "1e300", "1e300", "'INF'^^xsd:double")]
    [TestCase("*", "'INF'^^xsd:double", "0", "'NaN'^^xsd:double")]
    [TestCase("/", "6", "3", "'2'^^xsd:decimal")]
    [TestCase("/", "1", "3", "0.333333333333333333")]
    [TestCase("/", "-1", "3", "-0.333333333333333333")]
    [TestCase("/", "1", "4", "0.25")]
    [TestCase("/", "1e0", "4", "'2.5E-1'^^xsd:double")]
    [TestCase("/", "1", "0", null)]
    [TestCase("/", "1.0", "0.0", null)]
    [TestCase("/", "1e0", "0", "'INF'^^xsd:double")]
    [TestCase("/", "0e0", "0", "'NaN'^^xsd:double")]
    [TestCase("/", "'-1'^^xsd:float", "0", "'-INF'^^xsd:float")]
    [TestCase("+", "'a'", "1", null)]
    [TestCase("+", "'1'", "'2'", null)]
    [TestCase("+", ":a", "1", null)]
    [TestCase("+", "'x'^^xsd:integer", "1", null)]
    [TestCase("+", "", "1", null)]
    [TestCase("-", "'2011-02-01T01:02:03Z'^^xsd:dateTime", "'2011-01-31T23:00:00Z'^^xsd:dateTime", "'PT2H2M3S'^^xsd:dayTimeDuration")]
    [TestCase("-", "'2011-01-01'^^xsd:date", "'2011-01-03'^^xsd:date", "'-P2D'^^xsd:dayTimeDuration")]
    [TestCase("-", "'2011-01-01T00:00:00.5'^^xsd:dateTime", "'2011-01-01T00:00:00'^^xsd:dateTime", "'PT0.5S'^^xsd:dayTimeDuration")]
    [TestCase("-", "'2011-01-01T00:00:00Z'^^xsd:dateTime", "'2011-01-01T00:00:00'^^xsd:dateTime", null)]
    [TestCase("-", "'2011-01-01Z'^^xsd:date", "'2011-01-01T00:00:00Z'^^xsd:dateTime", null)]
    public void Two_numbers_give_one_of_the_higher_type(string sign, string left, string right, string? expected)
    {
        var @operator = sign switch
        {
            "+" => ArithmeticOperator.Add,
            "-" => ArithmeticOperator.Subtract,
            "*" => ArithmeticOperator.Multiply,
            _ => ArithmeticOperator.Divide,
        };
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new ArithmeticExpression(@operator, operands[0], operands[1]), $"{left}|{right}"), expected);
    }

    [TestCase("3", false, "3")]
    [TestCase("3", true, "-3")]
    [TestCase("'3'^^xsd:unsignedInt", true, "-3")]
    [TestCase("-1.50", true, "1.5")]
    [TestCase("0e0", true, "'-0.0E0'^^xsd:double")]
    [TestCase("'1'^^xsd:float", false, "'1.0E0'^^xsd:float")]
    [TestCase("-9223372036854775808", true, "9223372036854775808")]
    [TestCase("'1'", true, null)]
    public void A_sign_keeps_the_type(string operand, bool isNegative, string? expected) =>
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new SignExpression(operands[0], isNegative), operand), expected);

    [Test]
    public void A_number_that_is_too_long_to_be_read_is_an_error()
    {
        var nines = new string('9', 6000);
        Assert.That(Evaluation.Evaluate(operands => new ArithmeticExpression(ArithmeticOperator.Multiply, operands[0], operands[1]), $"{nines}|{nines}"), Is.Null);
    }
}
