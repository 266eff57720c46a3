using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>An expression that knows its slots, ready to be evaluated on solution after solution by one thread.</summary>
internal abstract class CompiledExpression
{
    /// <summary>Its value, or null for an error: a type error, or a variable without a value.</summary>
    internal abstract Term? Evaluate(ISolution solution);

    /// <summary>Its effective boolean value (SPARQL 1.1, section 17.2.2), or null for an error.</summary>
    internal virtual bool? Test(ISolution solution) => EffectiveBooleanValue.Of(Evaluate(solution));
}
