namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>sameTerm</c> (SPARQL 1.1, section 17.4.1.8).</summary>
internal sealed class SameTermTest(CompiledExpression left, CompiledExpression right) : TestExpression
{
    internal override bool? Test(ISolution solution) =>
        left.Evaluate(solution) is { } first && right.Evaluate(solution) is { } second ? first.Equals(second) : null;
}
