using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Numbers;

/// <summary><c>RAND</c> (SPARQL 1.1, section 17.4.4.5).</summary>
internal sealed class RandFunction(Random random) : NumberExpression
{
    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        number = Number.Double(random.NextDouble());
        return true;
    }
}
