using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>The proleptic Gregorian calendar with a year 0, without leap seconds (XML Schema 1.1, part 2, appendices D and E.3).</summary>
internal static class Timeline
{
    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    internal static int DaysInMonth(BigInteger year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // timeOnTimeline, of a day from its start
    internal static BigInteger SecondsUntil(BigInteger year, int month, int day)
    {
        var before = year - 1;
        var leapDays = Floor(before, 4) - Floor(before, 100) + Floor(before, 400);
        var days = (365 * before) + leapDays + DaysBeforeMonth[month - 1] + (month > 2 && IsLeapYear(year) ? 1 : 0) + day - 1;
        return 86_400 * days;
    }

    /// <summary>The year and month a number of months after a month.</summary>
    internal static (BigInteger Year, int Month) AddMonths(BigInteger year, int month, BigInteger months)
    {
        var count = (12 * year) + month - 1 + months;
        var sum = Floor(count, 12);
        return (sum, (int)(count - (12 * sum)) + 1);
    }

    private static bool IsLeapYear(BigInteger year) => (year % 4).IsZero && (!(year % 100).IsZero || (year % 400).IsZero);

    private static BigInteger Floor(BigInteger dividend, int divisor)
    {
        var (quotient, remainder) = BigInteger.DivRem(dividend, divisor);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
