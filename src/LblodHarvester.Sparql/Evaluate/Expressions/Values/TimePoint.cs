using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>
/// Where a date or time is on the time line (XML Schema 1.1, part 2, appendix D.2.1), in ticks of 100 ns where it can be.
/// </summary>
internal readonly struct TimePoint
{
    private const long GreatestOffsetTicks = 14 * TimeSpan.TicksPerHour;

    private readonly long _ticks;
    private readonly ExactNumber? _exactTicks;

    private TimePoint(TimeKind kind, bool hasTimezone, long ticks, ExactNumber? exactTicks = null)
    {
        Kind = kind;
        HasTimezone = hasTimezone;
        _ticks = ticks;
        _exactTicks = exactTicks;
    }

    internal TimeKind Kind { get; }

    /// <summary>Whether it says its offset from UTC.</summary>
    internal bool HasTimezone { get; }

    private ExactDecimal Ticks => _exactTicks?.Value ?? (BigInteger)_ticks;

    internal static TimePoint Of(TimeKind kind, in DateTimeParts parts) => new(kind, parts.OffsetMinutes is not null, parts.Ticks);

    // timeOnTimeline; what is left out is the last that there is in 1972, but for the time, which is the first.
    internal static TimePoint Of(TimeKind kind, TemporalValue value)
    {
        var (year, month) = (value.Year ?? 1972, value.Month ?? 12);
        var days = CalendarDays.Before(year, month, value.Day ?? CalendarDays.InMonth(year, month));
        var minutes = (60 * (value.Hour ?? 0)) + (value.Minute ?? 0) - (int)(value.Timezone ?? TimeSpan.Zero).TotalMinutes;
        var second = value.Second ?? default;
        var secondTicks = new ExactDecimal(second.Unscaled * TimeSpan.TicksPerSecond, second.Scale);
        var sum = (days * TimeSpan.TicksPerDay) + (minutes * TimeSpan.TicksPerMinute) + secondTicks;
        var isSmall = sum.IsInteger && sum.Unscaled >= long.MinValue / 2 && sum.Unscaled <= long.MaxValue / 2;
        return new TimePoint(kind, value.Timezone is not null, isSmall ? (long)sum.Unscaled : 0, isSmall ? null : new ExactNumber(sum));
    }

    /// <summary>
    /// The order of two times of one type; null where one says its offset from UTC and the other does not, and the order depends on it.
    /// </summary>
    internal static int? Compare(in TimePoint left, in TimePoint right)
    {
        if (left.HasTimezone == right.HasTimezone)
            return CompareInstants(left, right);
        if (CompareInstants(left.Later(GreatestOffsetTicks), right) < 0)
            return -1;
        return CompareInstants(left.Later(-GreatestOffsetTicks), right) > 0 ? 1 : null;
    }

    /// <summary>The order of two times of one type, where what does not say its offset is taken to be in UTC.</summary>
    internal static int CompareInstants(in TimePoint left, in TimePoint right) =>
        left._exactTicks is null && right._exactTicks is null ? left._ticks.CompareTo(right._ticks) : left.Ticks.CompareTo(right.Ticks);

    /// <summary>The seconds from the other to this one; null where only one says its offset from UTC.</summary>
    internal ExactDecimal? SecondsSince(in TimePoint other)
    {
        if (HasTimezone != other.HasTimezone)
            return null;
        var difference = Ticks + -other.Ticks;
        return new ExactDecimal(difference.Unscaled, difference.Scale + 7);
    }

    private TimePoint Later(long span) =>
        new(Kind, HasTimezone, _ticks + span, _exactTicks is null ? null : new ExactNumber(_exactTicks.Value + (BigInteger)span));
}
