using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Functions;

/// <summary>SPARQL 1.1, section 17.4.5, with its examples.</summary>
public sealed class DateFunctionTests
{
    private const string Example = "'2011-01-10T14:45:13.815-05:00'^^xsd:dateTime";

    [TestCase("Year", Example, "2011")]
    [TestCase("Month", Example, "1")]
    [TestCase("Day", Example, "10")]
    [TestCase("Hours", Example, "14")]
    [TestCase("Minutes", Example, "45")]
    [TestCase("Seconds", Example, "13.815")]
    [TestCase("Timezone", Example, "'-PT5H'^^xsd:dayTimeDuration")]
    [TestCase("Tz", Example, "'-05:00'")]
    [TestCase("Seconds", "'2010-06-21T11:28:01Z'^^xsd:dateTime", "'1'^^xsd:decimal")]
    [TestCase("Seconds", "'2010-06-21T11:28:01.123456789Z'^^xsd:dateTime", "1.123456789")]
    [TestCase("Timezone", "'2011-01-10T14:45:13.815Z'^^xsd:dateTime", "'PT0S'^^xsd:dayTimeDuration")]
    [TestCase("Timezone", "'2011-01-10T14:45:13+05:30'^^xsd:dateTime", "'PT5H30M'^^xsd:dayTimeDuration")]
    [TestCase("Timezone", "'2011-01-10T14:45:13.815'^^xsd:dateTime", null)]
    [TestCase("Timezone", "'2011-01-10T14:45:13.815Z'", null)]
    [TestCase("Tz", "'2011-01-10T14:45:13.815Z'^^xsd:dateTime", "'Z'")]
    [TestCase("Tz", "'2011-01-10T14:45:13.815'^^xsd:dateTime", "''")]
    [TestCase("Tz", "'2011-13-10T14:45:13Z'^^xsd:dateTime", null)]
    [TestCase("Year", "'-0044-03-15T24:00:00'^^xsd:dateTime", "-44")]
    [TestCase("Day", "'-0044-03-15T24:00:00'^^xsd:dateTime", "16")]
    [TestCase("Year", "'12011-01-10T14:45:13Z'^^xsd:dateTime", "12011")]
    [TestCase("Day", "'2011-02-29T14:45:13Z'^^xsd:dateTime", null)]
    [TestCase("Day", "'2012-02-29T14:45:13Z'^^xsd:dateTime", "29")]
    [TestCase("Year", "'2011-01-10'^^xsd:date", "2011")]
    [TestCase("Year", "'2011'^^xsd:gYear", "2011")]
    [TestCase("Hours", "'14:45:13'^^xsd:time", "14")]
    [TestCase("Hours", "'2011-01-10'^^xsd:date", null)]
    [TestCase("Year", "'14:45:13'^^xsd:time", null)]
    [TestCase("Year", "'2011-01-10T14:45:13.815Z'", null)]
    [TestCase("Year", "2011", null)]
    [TestCase("Year", " ", null)]
    public void A_part_of_a_time_is_told(string function, string argument, string? expected) =>
        Evaluation.AssertIs(Evaluation.Call(function, argument), expected);

    [Test]
    public void NOW_is_when_the_query_began() => Evaluation.AssertIs(
        Evaluation.Compiler().Compile(new FunctionExpression(BuiltInFunction.Now, [])).Evaluate(new Solution()),
        "'2026-03-01T12:30:15.25Z'^^xsd:dateTime");
}
