using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>A cast to a datatype whose values are not computed with.</summary>
internal sealed class Cast(CompiledExpression argument, Func<Term, Literal?> convert) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) => argument.Evaluate(solution) is { } term ? convert(term) : null;
}
