using System.Numerics;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>
/// The three types of durations, an extension (XPath and XQuery Functions 3.1, section 19.1.4): of simple literals and of each other,
/// where what the type has no place for is left out.
/// </summary>
internal static class DurationCast
{
    internal static Literal? Convert(Iri datatype, Term term)
    {
        if (term is not Literal literal)
            return null;
        if (TextLiterals.IsSimple(literal))
            return Datatype.Canonicalise(new Literal(WhiteSpace.Trim(literal.Value), datatype));
        var value = Value.Of(literal);
        if (value.Kind != ValueKind.Duration)
            return null;
        var duration = (DurationValue)value.Content;
        var months = datatype == Vocab.Xsd.DayTimeDuration ? 0 : duration.Months;
        var seconds = datatype == Vocab.Xsd.YearMonthDuration ? default : duration.Seconds;
        var isNegative = months.Sign < 0 || seconds.Unscaled.Sign < 0;
        var monthPart = datatype == Vocab.Xsd.DayTimeDuration ? "" : $"{BigInteger.Abs(months)}M";
        var secondPart = datatype == Vocab.Xsd.YearMonthDuration ? "" : $"T{(isNegative ? -seconds : seconds)}S";
        return Datatype.Canonicalise(new Literal($"{(isNegative ? "-" : "")}P{monthPart}{secondPart}", datatype));
    }
}
