namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>&amp;&amp;</c> (SPARQL 1.1, section 17.2): false beats an error.</summary>
internal sealed class AndTest(CompiledExpression left, CompiledExpression right) : TestExpression
{
    internal override bool? Test(ISolution solution)
    {
        var first = left.Test(solution);
        if (first == false)
            return false;
        var second = right.Test(solution);
        return second == false ? false : first is null ? null : second;
    }
}
