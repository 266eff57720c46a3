using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Casts;

public sealed class CastTests
{
    [TestCase("boolean", "'0'", "false")]
    [TestCase("boolean", "'1'", "true")]
    [TestCase("boolean", "'true'", "true")]
    [TestCase("boolean", "' true '", "true")]
    [TestCase("boolean", "'TRUE'", null)]
    [TestCase("boolean", "'1.5'", null)]
    [TestCase("boolean", "'13'", null)]
    [TestCase("boolean", "'0'^^xsd:boolean", "false")]
    [TestCase("boolean", "0E1", "false")]
    [TestCase("boolean", "-7.875", "true")]
    [TestCase("boolean", "'NaN'^^xsd:double", "false")]
    [TestCase("boolean", "'2002-10-10T17:00:00Z'^^xsd:dateTime", null)]
    [TestCase("boolean", ":z", null)]
    [TestCase("integer", "'13'", "13")]
    [TestCase("integer", "'+013'", "13")]
    [TestCase("integer", "'-10.2E3'", null)]
    [TestCase("integer", "'0.0'", null)]
    [TestCase("integer", "2.5", "2")]
    [TestCase("integer", "-2.5", "-2")]
    [TestCase("integer", "'-7.875'^^xsd:float", "-7")]
    [TestCase("integer", "1e20", "100000000000000000000")]
    [TestCase("integer", "'INF'^^xsd:double", null)]
    [TestCase("integer", "true", "1")]
    [TestCase("integer", "'12'^^xsd:byte", "12")]
    [TestCase("decimal", "'+33.3300'", "33.33")]
    [TestCase("decimal", "'13'", "'13'^^xsd:decimal")]
    [TestCase("decimal", "'0E1'", null)]
    [TestCase("decimal", "0.1e0", "0.1")]
    [TestCase("decimal", "'0.1'^^xsd:float", "0.1")]
    [TestCase("decimal", "1.25e-10", "0.000000000125")]
    [TestCase("decimal", "'NaN'^^xsd:float", null)]
    [TestCase("decimal", "false", "'0'^^xsd:decimal")]
    [TestCase("double", "'-10.2E3'", "'-1.02E4'^^xsd:double")]
    [TestCase("double", "'INF'", "'INF'^^xsd:double")]
    [TestCase("double", "2.5", "'2.5E0'^^xsd:double")]
    [TestCase("double", "'1.25'^^xsd:float", "'1.25E0'^^xsd:double")]
    [TestCase("double", "'abc'", null)]
    [TestCase("float", "0.1", "'1.0E-1'^^xsd:float")]
    [TestCase("float", "1e300", "'INF'^^xsd:float")]
    [TestCase("float", "'2002-10-10T17:00:00Z'", null)]
    [TestCase("string", ":z", "'http://example.org/z'")]
    [TestCase("string", "'a'", "'a'")]
    [TestCase("string", "'a'@en", "'a'")]
    [TestCase("string", "'0'^^xsd:boolean", "'false'")]
    [TestCase("string", "0.0", "'0'")]
    [TestCase("string", "1.0", "'1'")]
    [TestCase("string", "0E1", "'0'")]
    [TestCase("string", "1E0", "'1'")]
    [TestCase("string", "'-7.875'^^xsd:float", "'-7.875'")]
    [TestCase("string", "1E6", "'1.0E6'")]
    [TestCase("string", "'NaN'^^xsd:double", "'NaN'")]
    [TestCase("string", "01", "'1'")]
    [TestCase("string", "'2002-10-10T17:00:00.00Z'^^xsd:dateTime", "'2002-10-10T17:00:00Z'")]
    [TestCase("string", "'x'^^:t", "'x'")]
    [TestCase("string", "[]", null)]
    [TestCase("dateTime", "'2002-10-10T17:00:00Z'", "'2002-10-10T17:00:00Z'^^xsd:dateTime")]
    [TestCase("dateTime", "'2002-10-10'", null)]
    [TestCase("dateTime", "'2002-10-10+02:00'^^xsd:date", "'2002-10-10T00:00:00+02:00'^^xsd:dateTime")]
    [TestCase("dateTime", "13", null)]
    [TestCase("date", "'2002-10-10T17:00:00-02:00'^^xsd:dateTime", "'2002-10-10-02:00'^^xsd:date")]
    [TestCase("date", "'-0044-03-15T24:00:00'^^xsd:dateTime", "'-0044-03-16'^^xsd:date")]
    [TestCase("date", "'2002-10-10'", "'2002-10-10'^^xsd:date")]
    [TestCase("date", "'10:00:00'^^xsd:time", null)]
    [TestCase("time", "'2002-10-10T17:00:00.5Z'^^xsd:dateTime", "'17:00:00.5Z'^^xsd:time")]
    [TestCase("time", "'2002-10-10'^^xsd:date", null)]
    [TestCase("gYear", "'2002-10-10Z'^^xsd:date", "'2002Z'^^xsd:gYear")]
    [TestCase("gYearMonth", "'12002-10-10'^^xsd:date", "'12002-10'^^xsd:gYearMonth")]
    [TestCase("gMonthDay", "'2002-10-10'^^xsd:date", "'--10-10'^^xsd:gMonthDay")]
    [TestCase("gMonth", "'2002-10-10'^^xsd:date", "'--10'^^xsd:gMonth")]
    [TestCase("gDay", "'2002-10-10T00:00:00Z'^^xsd:dateTime", "'---10Z'^^xsd:gDay")]
    [TestCase("duration", "'P1Y'", "'P1Y'^^xsd:duration")]
    [TestCase("dayTimeDuration", "'-P1Y2MT36H'^^xsd:duration", "'-P1DT12H'^^xsd:dayTimeDuration")]
    [TestCase("yearMonthDuration", "'-P1Y2MT36H'^^xsd:duration", "'-P1Y2M'^^xsd:yearMonthDuration")]
    [TestCase("duration", "'-P1Y2MT36H'^^xsd:duration", "'-P1Y2M1DT12H'^^xsd:duration")]
    [TestCase("byte", "'127'", "'127'^^xsd:byte")]
    [TestCase("byte", "128", null)]
    [TestCase("nonNegativeInteger", "-1", null)]
    [TestCase("integer", "", null)]
    public void A_value_is_cast_where_the_datatype_has_one_for_it(string datatype, string argument, string? expected)
    {
        var function = new Iri(Vocab.Xsd.Namespace + datatype);
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new CallExpression(function, operands), argument.Length == 0 ? " " : argument), expected);
    }

    [Test]
    public void A_function_that_is_not_there_is_refused_before_the_query_is_evaluated()
    {
        var call = new CallExpression(new Iri("urn:none"), [Evaluation.Constant("1")]);
        var error = Assert.Throws<FunctionCallException>(() => Evaluation.Compiler().Compile(call));
        Assert.That(error.Message, Does.Contain("urn:none"));
    }

    [Test]
    public void A_cast_of_two_arguments_is_refused()
    {
        var call = new CallExpression(Vocab.Xsd.Integer, [Evaluation.Constant("1"), Evaluation.Constant("2")]);
        Assert.That(() => Evaluation.Compiler().Compile(call), Throws.TypeOf<FunctionCallException>().With.Message.Contains("has 2"));
    }

    [Test]
    public void An_extension_function_gets_values_and_no_errors()
    {
        var function = new Iri("urn:second");
        var context = new EvaluationContext(TimeProvider.System)
        {
            ExtensionFunctions = new Dictionary<Iri, ExtensionFunction> { [function] = arguments => arguments[1] },
        };
        var call = Evaluation.Compiler(context).Compile(new CallExpression(function, [Evaluation.Variable(0), Evaluation.Variable(1)]));
        Assert.Multiple(() =>
        {
            Assert.That(call.Evaluate(new Solution(Terms.Parse("1"), Terms.Parse("2"))), Is.EqualTo(Terms.Parse("2")));
            Assert.That(call.Evaluate(new Solution(null, Terms.Parse("2"))), Is.Null);
        });
    }
}
