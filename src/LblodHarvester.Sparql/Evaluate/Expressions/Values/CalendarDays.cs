using System.Numerics;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The proleptic Gregorian calendar with a year 0, for years of any size (XML Schema 1.1, part 2, appendix E.3).</summary>
internal static class CalendarDays
{
    private const int DaysOfCycle = 146_097;

    // Every 400 years have the same days.
    internal static int InMonth(BigInteger year, int month) => DateTime.DaysInMonth(YearOfCycle(year).Year, month);

    /// <summary>The days from the first of January of the year 1 until a day.</summary>
    internal static BigInteger Before(BigInteger year, int month, int day)
    {
        var (cycle, yearOfCycle) = YearOfCycle(year);
        return (cycle * DaysOfCycle) + (new DateTime(yearOfCycle, month, day).Ticks / TimeSpan.TicksPerDay);
    }

    private static (BigInteger Cycle, int Year) YearOfCycle(BigInteger year)
    {
        var cycle = BigInteger.DivRem(year - 1, 400, out var rest);
        return rest.Sign < 0 ? (cycle - 1, (int)rest + 401) : (cycle, (int)rest + 1);
    }
}
