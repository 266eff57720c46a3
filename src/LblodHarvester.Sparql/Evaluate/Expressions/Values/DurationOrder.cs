using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>
/// A total order of durations that agrees with the partial one of XML Schema 1.1, part 2, section 3.3.6.1: by the sum of the times at
/// which they end when they start at the four reference days there.
/// </summary>
internal static class DurationOrder
{
    private static readonly (int Year, int Month)[] References = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

    internal static ExactDecimal Key(DurationValue duration)
    {
        var days = BigInteger.Zero;
        foreach (var (year, month) in References)
        {
            var months = (12 * year) + month - 1 + duration.Months;
            var yearOfEnd = BigInteger.DivRem(months, 12, out var monthOfEnd);
            if (monthOfEnd.Sign < 0)
                (yearOfEnd, monthOfEnd) = (yearOfEnd - 1, monthOfEnd + 12);
            days += CalendarDays.Before(yearOfEnd, (int)monthOfEnd + 1, 1);
        }

        return (days * 86_400) + new ExactDecimal(References.Length * duration.Seconds.Unscaled, duration.Seconds.Scale);
    }
}
