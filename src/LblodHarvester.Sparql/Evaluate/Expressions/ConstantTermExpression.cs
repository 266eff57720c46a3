using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>A term, or null for what is an error on every solution.</summary>
internal sealed class ConstantTermExpression(Term? term) : CompiledExpression
{
    private readonly bool? _test = EffectiveBooleanValue.Of(term);

    internal Term? Term => term;

    internal override Term? Evaluate(ISolution solution) => term;

    internal override bool? Test(ISolution solution) => _test;
}
