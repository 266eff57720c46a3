using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;

/// <summary><c>TIMEZONE</c> (SPARQL 1.1, section 17.4.5.8): the offset from UTC as a duration, and an error where it is not said.</summary>
internal sealed class TimezoneFunction(CompiledExpression argument) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution)
    {
        if (argument.Evaluate(solution) is not Literal literal || Value.Of(literal).Kind != ValueKind.Time
            || !Datatype.TryParse(literal, out var value) || ((TemporalValue)value).Timezone is not { } offset)
            return null;
        var form = $"{(offset < TimeSpan.Zero ? "-" : "")}PT{(int)offset.Duration().TotalMinutes}M";
        return Datatype.Canonicalise(new Literal(form, Vocab.Xsd.DayTimeDuration));
    }
}
