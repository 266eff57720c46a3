using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>STRLEN</c> (SPARQL 1.1, section 17.4.3.2), in characters.</summary>
internal sealed class StrLenFunction(CompiledExpression argument) : NumberExpression
{
    private readonly TextArgument _text = new(argument);

    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        var isText = _text.TryRead(solution, out var characters, out _);
        number = Number.Integer(CodePoints.Count(characters));
        return isText;
    }
}
