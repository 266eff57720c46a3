using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary>
/// <c>BNODE</c> (SPARQL 1.1, section 17.4.2.9): a fresh one each time, or with a label the same one for that label in one solution.
/// </summary>
internal sealed class BNodeFunction(CompiledExpression? label, EvaluationContext context) : CompiledExpression
{
    private readonly TextArgument? _labelText = label is null ? null : new TextArgument(label);

    internal override Term? Evaluate(ISolution solution)
    {
        if (_labelText is null)
            return context.FreshBlankNode();
        return _labelText.ReadSimple(solution) is { } text ? context.BlankNodeFor(solution.Number, text) : null;
    }
}
