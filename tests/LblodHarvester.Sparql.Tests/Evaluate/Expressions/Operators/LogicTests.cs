using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Operators;

/// <summary>SPARQL 1.1, sections 17.2, 17.2.2 and 17.4.1.</summary>
public sealed class LogicTests
{
    [TestCase("true", "true", "true", "true")]
    [TestCase("true", "false", "true", "false")]
    [TestCase("false", "true", "true", "false")]
    [TestCase("false", "false", "false", "false")]
    [TestCase("true", "", "true", null)]
    [TestCase("", "true", "true", null)]
    [TestCase("false", "", null, "false")]
    [TestCase("", "false", null, "false")]
    [TestCase("", "", null, null)]
    public void OR_and_AND_follow_the_truth_table(string left, string right, string? or, string? and)
    {
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new OrExpression(operands[0], operands[1]), $"{left}|{right}"), or);
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new AndExpression(operands[0], operands[1]), $"{left}|{right}"), and);
    }

    [TestCase("true", "false")]
    [TestCase("0", "true")]
    [TestCase("'NaN'^^xsd:double", "true")]
    [TestCase("0.0", "true")]
    [TestCase("'-INF'^^xsd:float", "false")]
    [TestCase("''", "true")]
    [TestCase("'a'@en", "false")]
    [TestCase("'abc'^^xsd:integer", "true")]
    [TestCase("'yes'^^xsd:boolean", "true")]
    [TestCase("'2006-08-23'^^xsd:date", null)]
    [TestCase("'a'^^:t", null)]
    [TestCase(":a", null)]
    [TestCase("", null)]
    public void NOT_negates_the_effective_boolean_value(string operand, string? expected) =>
        Evaluation.AssertIs(Evaluation.Evaluate(operands => new NotExpression(operands[0]), operand.Length == 0 ? " " : operand), expected);

    [TestCase("true | 1 |", "1")]
    [TestCase("false | | 2", "2")]
    [TestCase("| 1 | 2", null)]
    [TestCase("true | | 2", null)]
    public void IF_evaluates_what_is_chosen(string operands, string? expected) =>
        Evaluation.AssertIs(Evaluation.Evaluate(all => new IfExpression(all[0], all[1], all[2]), operands), expected);

    [TestCase("1 | 2", "1")]
    [TestCase("| 2", "2")]
    [TestCase("|", null)]
    [TestCase("", null)]
    public void COALESCE_is_the_first_without_an_error(string operands, string? expected) =>
        Evaluation.AssertIs(Evaluation.Evaluate(all => new CoalesceExpression(all), operands), expected);

    [Test]
    public void BOUND_tells_whether_there_is_a_value()
    {
        var bound = Evaluation.Compiler().Compile(new BoundExpression(new Variable("0")));
        Assert.Multiple(() =>
        {
            Assert.That(bound.Test(new Solution(Terms.Parse("false"))), Is.True);
            Assert.That(bound.Test(new Solution([null])), Is.False);
        });
    }

    [TestCase(false, false, false)]
    [TestCase(true, false, true)]
    [TestCase(true, true, false)]
    public void EXISTS_asks_the_pattern(bool hasSolution, bool isNegated, bool expected)
    {
        var compiler = new ExpressionCompiler(_ => 0, _ => new KnownAnswer(hasSolution), Evaluation.Context());
        var exists = compiler.Compile(new ExistsExpression(new BasicGraphPattern([]), isNegated));
        Assert.That(exists.Test(new Solution()), Is.EqualTo(expected));
    }

    private sealed class KnownAnswer(bool hasSolution) : IExistsTest
    {
        public bool HasSolution(ISolution solution) => hasSolution;
    }
}
