namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>||</c> (SPARQL 1.1, section 17.2): true beats an error.</summary>
internal sealed class OrTest(CompiledExpression left, CompiledExpression right) : TestExpression
{
    internal override bool? Test(ISolution solution)
    {
        var first = left.Test(solution);
        if (first == true)
            return true;
        var second = right.Test(solution);
        return second == true ? true : first is null ? null : second;
    }
}
