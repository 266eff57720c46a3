using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions;

/// <summary>What a filter of many solutions tests takes no memory on each.</summary>
public sealed class AllocationTests
{
    [Test]
    public void A_comparison_with_a_time_takes_no_memory() => AssertTakesNone(
        Compare(ComparisonOperator.GreaterOrEqual, "'2026-01-01T00:00:00Z'^^xsd:dateTime"), Terms.Parse("'2026-02-01T10:00:00+01:00'^^xsd:dateTime"));

    [Test]
    public void A_comparison_with_a_number_takes_no_memory() => AssertTakesNone(Compare(ComparisonOperator.Less, "10"), Terms.Parse("3.75"));

    [Test]
    public void A_comparison_with_a_text_takes_no_memory() => AssertTakesNone(Compare(ComparisonOperator.Equal, "'a'"), Terms.Parse("'b'"));

    [Test]
    public void Arithmetic_within_a_comparison_takes_no_memory() => AssertTakesNone(
        new ComparisonExpression(
            ComparisonOperator.Greater, new ArithmeticExpression(ArithmeticOperator.Add, Evaluation.Variable(0), Evaluation.Constant("1")), Evaluation.Constant("2")),
        Terms.Parse("5"));

    [Test]
    public void The_year_of_a_time_takes_no_memory() => AssertTakesNone(
        new ComparisonExpression(ComparisonOperator.Equal, Call(BuiltInFunction.Year, Evaluation.Variable(0)), Evaluation.Constant("2026")),
        Terms.Parse("'2026-02-01T10:00:00+01:00'^^xsd:dateTime"));

    [Test]
    public void A_text_that_is_only_searched_takes_no_memory() => AssertTakesNone(
        Call(
            BuiltInFunction.Contains,
            Call(
                BuiltInFunction.LCase,
                Call(BuiltInFunction.Concat, new CoalesceExpression([Evaluation.Variable(0), Evaluation.Constant("''")]), Evaluation.Constant("' '"))),
            Evaluation.Constant("'camera'")),
        Terms.Parse("'Plaatsing van CAMERA’s in de Élisabethlaan'"));

    [Test]
    public void The_language_of_a_text_takes_no_memory() => AssertTakesNone(
        Call(BuiltInFunction.LangMatches, Call(BuiltInFunction.Lang, Evaluation.Variable(0)), Evaluation.Constant("'nl'")), Terms.Parse("'raad'@nl-BE"));

    [Test]
    public void The_start_of_an_IRI_takes_no_memory() => AssertTakesNone(
        Call(BuiltInFunction.StrStarts, Call(BuiltInFunction.Str, Evaluation.Variable(0)), Evaluation.Constant("'http://example.org/'")), Terms.Parse(":a"));

    private static FunctionExpression Call(BuiltInFunction function, params Expression[] arguments) => new(function, arguments);

    private static ComparisonExpression Compare(ComparisonOperator comparison, string constant) =>
        new(comparison, Evaluation.Variable(0), Evaluation.Constant(constant));

    private static void AssertTakesNone(Expression expression, Term term)
    {
        const int Rounds = 1_000;
        var compiled = Evaluation.Compiler().Compile(expression);
        var solution = new Solution(term);
        Assert.That(compiled.Test(solution), Is.Not.Null);
        long least = long.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Rounds; i++)
                compiled.Test(solution);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.That(least, Is.Zero);
    }
}
