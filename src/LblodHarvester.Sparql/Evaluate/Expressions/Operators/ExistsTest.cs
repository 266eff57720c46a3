namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>EXISTS</c> and <c>NOT EXISTS</c> (SPARQL 1.1, section 17.4.1.4).</summary>
internal sealed class ExistsTest(IExistsTest pattern, bool isNegated) : TestExpression
{
    internal override bool? Test(ISolution solution) => pattern.HasSolution(solution) != isNegated;
}
