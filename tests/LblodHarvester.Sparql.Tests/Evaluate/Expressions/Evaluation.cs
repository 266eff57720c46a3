using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions;

/// <summary>Evaluates an expression with its operands as constants and as variables, which must come to the same.</summary>
internal static class Evaluation
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 250, TimeSpan.Zero);

    internal static EvaluationContext Context() => new(new FixedTime(Now)) { BaseIri = new Iri("http://example.org/base/"), Random = new Random(7) };

    internal static ExpressionCompiler Compiler(EvaluationContext? context = null) =>
        new(SlotOf, _ => throw new InvalidOperationException("There is no pattern here."), context ?? Context());

    internal static Expression Variable(int slot) => new VariableExpression(new Variable(slot.ToString(CultureInfo.InvariantCulture)));

    internal static Expression Constant(string turtle) => new ConstantExpression(Terms.Parse(turtle));

    /// <summary>The value of a function of terms; see <see cref="Terms.ParseAll"/>.</summary>
    internal static Term? Call(string function, string arguments) =>
        Evaluate(operands => new FunctionExpression(Enum.Parse<BuiltInFunction>(function), operands), arguments);

    internal static Term? Evaluate(Func<Expression[], Expression> expression, string operands)
    {
        var terms = Terms.ParseAll(operands);
        Expression[] variables = [.. terms.Select((_, slot) => Variable(slot))];
        Expression[] constants = [.. terms.Select((term, slot) => term is null ? Variable(slot) : new ConstantExpression(term))];
        var solution = new Solution(terms);
        var ofVariables = Compiler().Compile(expression(variables));
        var ofConstants = Compiler().Compile(expression(constants));
        var value = ofVariables.Evaluate(solution);
        Assert.Multiple(() =>
        {
            Assert.That(ofConstants.Evaluate(solution), Is.EqualTo(value), "of constants and of variables");
            Assert.That(ofVariables.Test(solution), Is.EqualTo(EffectiveBooleanValue.Of(value)), "the effective boolean value");
            Assert.That(ofVariables.Evaluate(solution), Is.EqualTo(value), "again");
        });
        return value;
    }

    internal static void AssertIs(Term? value, string? expected)
    {
        if (expected is null)
            Assert.That(value, Is.Null);
        else
            Assert.That(value, Is.EqualTo(Terms.Parse(expected)));
    }

    private static int SlotOf(Variable variable) => int.Parse(variable.Name, CultureInfo.InvariantCulture);
}
