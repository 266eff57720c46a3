using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Functions;

/// <summary>SPARQL 1.1, section 17.4.4, with its examples.</summary>
public sealed class NumberFunctionTests
{
    [TestCase("Abs", "1", "1")]
    [TestCase("Abs", "-1.5", "1.5")]
    [TestCase("Abs", "-1.5e0", "'1.5E0'^^xsd:double")]
    [TestCase("Abs", "'-INF'^^xsd:float", "'INF'^^xsd:float")]
    [TestCase("Abs", "'-5'^^xsd:byte", "5")]
    [TestCase("Abs", "-9223372036854775808", "9223372036854775808")]
    [TestCase("Abs", "'1'", null)]
    [TestCase("Round", "2.4999", "'2'^^xsd:decimal")]
    [TestCase("Round", "2.5", "'3'^^xsd:decimal")]
    [TestCase("Round", "-2.5", "'-2'^^xsd:decimal")]
    [TestCase("Round", "-1.6", "'-2'^^xsd:decimal")]
    [TestCase("Round", "-2.5e0", "'-2.0E0'^^xsd:double")]
    [TestCase("Round", "-0.3e0", "'-0.0E0'^^xsd:double")]
    [TestCase("Round", "0.49999999999999994e0", "'0.0E0'^^xsd:double")]
    [TestCase("Round", "4503599627370497e0", "'4.503599627370497E15'^^xsd:double")]
    [TestCase("Round", "'2.5'^^xsd:float", "'3.0E0'^^xsd:float")]
    [TestCase("Round", "'NaN'^^xsd:double", "'NaN'^^xsd:double")]
    [TestCase("Round", "7", "7")]
    [TestCase("Ceil", "10.5", "'11'^^xsd:decimal")]
    [TestCase("Ceil", "-10.5", "'-10'^^xsd:decimal")]
    [TestCase("Ceil", "10.5e0", "'1.1E1'^^xsd:double")]
    [TestCase("Ceil", "-0.5e0", "'-0.0E0'^^xsd:double")]
    [TestCase("Ceil", "3", "3")]
    [TestCase("Floor", "10.5", "'10'^^xsd:decimal")]
    [TestCase("Floor", "-10.5", "'-11'^^xsd:decimal")]
    [TestCase("Floor", "-1.6", "'-2'^^xsd:decimal")]
    [TestCase("Floor", "'-0.5'^^xsd:float", "'-1.0E0'^^xsd:float")]
    [TestCase("Floor", "123456789012345678901234567890.5", "'123456789012345678901234567890'^^xsd:decimal")]
    [TestCase("Floor", ":a", null)]
    public void A_number_is_rounded_in_its_type(string function, string argument, string? expected) =>
        Evaluation.AssertIs(Evaluation.Call(function, argument), expected);

    [Test]
    public void RAND_is_a_double_from_0_to_below_1_and_another_each_time()
    {
        var expression = Evaluation.Compiler().Compile(new FunctionExpression(BuiltInFunction.Rand, []));
        Literal[] literals = [.. Enumerable.Range(0, 100).Select(_ => (Literal)expression.Evaluate(new Solution())!)];
        double[] numbers = [.. literals.Select(literal => double.Parse(literal.Value, CultureInfo.InvariantCulture))];
        Assert.Multiple(() =>
        {
            Assert.That(literals.Select(literal => literal.Datatype), Is.All.EqualTo(Vocab.Xsd.Double));
            Assert.That(numbers, Is.Unique);
            Assert.That(numbers, Is.All.GreaterThanOrEqualTo(0).And.All.LessThan(1));
        });
    }
}
