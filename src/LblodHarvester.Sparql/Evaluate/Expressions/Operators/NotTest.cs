namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>!</c> (SPARQL 1.1, section 17.3).</summary>
internal sealed class NotTest(CompiledExpression operand) : TestExpression
{
    internal override bool? Test(ISolution solution) => !operand.Test(solution);
}
