using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The value of a variable.</summary>
internal sealed class SlotExpression(int slot) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) => solution[slot];
}
