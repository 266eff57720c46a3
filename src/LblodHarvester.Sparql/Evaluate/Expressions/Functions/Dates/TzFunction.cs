using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;

/// <summary><c>TZ</c> (SPARQL 1.1, section 17.4.5.9): the offset from UTC as it is written, the empty text where it is not.</summary>
internal sealed class TzFunction(CompiledExpression argument) : CompiledExpression
{
    private const int OffsetLength = 6;

    private static readonly Literal None = new("");
    private static readonly Literal Utc = new("Z");

    internal override Term? Evaluate(ISolution solution)
    {
        if (argument.Evaluate(solution) is not Literal literal)
            return null;
        var value = Value.Of(literal);
        if (value.Kind != ValueKind.Time)
            return null;
        if (!value.Time.HasTimezone)
            return None;
        return literal.Value.EndsWith('Z') ? Utc : new Literal(literal.Value[^OffsetLength..]);
    }
}
