using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>
/// What lies between two dates or times of one type (XPath and XQuery Functions 3.1, section 9.7): an extension of the operator <c>-</c>,
/// which SPARQL 1.1 has for numbers only.
/// </summary>
internal static class TimeDifference
{
    /// <summary>The difference, an <c>xsd:dayTimeDuration</c>; null for an error.</summary>
    internal static Literal? Between(Term? left, Term? right)
    {
        var (first, second) = (Value.Of(left), Value.Of(right));
        if (first.Kind != ValueKind.Time || second.Kind != ValueKind.Time || first.Time.Kind != second.Time.Kind
            || first.Time.Kind > TimeKind.Time || first.Time.SecondsSince(second.Time) is not { } seconds)
            return null;
        var sign = seconds.Unscaled.Sign < 0 ? "-" : "";
        var magnitude = seconds.Unscaled.Sign < 0 ? -seconds : seconds;
        return Datatype.Canonicalise(new Literal($"{sign}PT{magnitude}S", Vocab.Xsd.DayTimeDuration));
    }
}
