using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>An expression whose value is a boolean.</summary>
internal abstract class TestExpression : CompiledExpression
{
    internal sealed override Term? Evaluate(ISolution solution) => TruthValues.Of(Test(solution));

    internal abstract override bool? Test(ISolution solution);
}
