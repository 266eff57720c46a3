using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;

/// <summary>
/// <c>YEAR</c> to <c>SECONDS</c> (SPARQL 1.1, sections 17.4.5.2 to 17.4.5.7), and as an extension of any date or time that has the part.
/// </summary>
internal sealed class DatePartFunction(DatePart part, CompiledExpression argument) : NumberExpression
{
    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        number = default;
        if (argument.Evaluate(solution) is not Literal literal)
            return false;
        if (literal.Datatype == Vocab.Xsd.DateTime && DateTimeParts.TryParseDateTime(literal.Value, out var parts))
        {
            number = PartOf(parts);
            return true;
        }

        if (KnownDatatypes.Of(literal.Datatype).Kind != ValueKind.Time || !Datatype.TryParse(literal, out var value)
            || PartOf((TemporalValue)value) is not { } found)
            return false;
        number = found;
        return true;
    }

    private Number PartOf(in DateTimeParts parts) => part switch
    {
        DatePart.Year => Number.Integer(parts.Year),
        DatePart.Month => Number.Integer(parts.Month),
        DatePart.Day => Number.Integer(parts.Day),
        DatePart.Hours => Number.Integer(parts.Hour),
        DatePart.Minutes => Number.Integer(parts.Minute),
        _ => Number.Decimal(parts.SecondTicks, 7),
    };

    private Number? PartOf(TemporalValue value) => part switch
    {
        DatePart.Year => value.Year is { } year ? Number.Exact(NumberKind.Integer, year) : null,
        DatePart.Month => Integer(value.Month),
        DatePart.Day => Integer(value.Day),
        DatePart.Hours => Integer(value.Hour),
        DatePart.Minutes => Integer(value.Minute),
        _ => value.Second is { } second ? Number.Exact(NumberKind.Decimal, second) : null,
    };

    private static Number? Integer(int? value) => value is { } known ? Number.Integer(known) : null;
}
