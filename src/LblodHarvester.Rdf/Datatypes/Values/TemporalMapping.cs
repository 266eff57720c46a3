using System.Globalization;
using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>From the lexical forms of dates and times, which were checked before, to their values (XML Schema 1.1, part 2, appendix E.3.5).</summary>
internal static class TemporalMapping
{
    // dateTimeLexicalMap
    internal static TemporalValue DateTime(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        var t = form.IndexOf('T');
        var date = WithDay(new TemporalValue(Vocab.Xsd.DateTime) { Timezone = offset }, form[..t]);
        return WithTime(date, form[(t + 1)..], out var isEndOfDay) is var value && isEndOfDay ? NextDay(value) : value;
    }

    // timeLexicalMap, where the end of the day is its start
    internal static TemporalValue Time(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return WithTime(new TemporalValue(Vocab.Xsd.Time) { Timezone = offset }, form, out _);
    }

    // dateLexicalMap
    internal static TemporalValue Date(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return WithDay(new TemporalValue(Vocab.Xsd.Date) { Timezone = offset }, form);
    }

    // gYearMonthLexicalMap
    internal static TemporalValue YearMonth(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return new TemporalValue(Vocab.Xsd.GYearMonth) { Year = YearOf(form[..^3]), Month = Number(form[^2..]), Timezone = offset };
    }

    // gYearLexicalMap
    internal static TemporalValue Year(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return new TemporalValue(Vocab.Xsd.GYear) { Year = YearOf(form), Timezone = offset };
    }

    // gMonthDayLexicalMap
    internal static TemporalValue MonthDay(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return new TemporalValue(Vocab.Xsd.GMonthDay) { Month = Number(form[2..4]), Day = Number(form[5..]), Timezone = offset };
    }

    // gMonthLexicalMap
    internal static TemporalValue Month(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return new TemporalValue(Vocab.Xsd.GMonth) { Month = Number(form[2..]), Timezone = offset };
    }

    // gDayLexicalMap
    internal static TemporalValue Day(ReadOnlySpan<char> form)
    {
        var offset = CutTimezone(ref form);
        return new TemporalValue(Vocab.Xsd.GDay) { Day = Number(form[3..]), Timezone = offset };
    }

    private static TemporalValue WithDay(TemporalValue value, ReadOnlySpan<char> form) =>
        value with { Year = YearOf(form[..^6]), Month = Number(form[^5..^3]), Day = Number(form[^2..]) };

    private static TemporalValue WithTime(TemporalValue value, ReadOnlySpan<char> form, out bool isEndOfDay)
    {
        var hour = Number(form[..2]);
        isEndOfDay = hour == 24;
        return value with { Hour = isEndOfDay ? 0 : hour, Minute = Number(form[3..5]), Second = ExactDecimal.Parse(form[6..]) };
    }

    private static TemporalValue NextDay(TemporalValue value)
    {
        var (year, month, day) = (value.Year!.Value, value.Month!.Value, value.Day!.Value + 1);
        if (day > Timeline.DaysInMonth(year, month))
            (day, (year, month)) = (1, Timeline.AddMonths(year, month, 1));
        return value with { Year = year, Month = month, Day = day };
    }

    private static TimeSpan? CutTimezone(ref ReadOnlySpan<char> form)
    {
        if (form[^1] == 'Z')
        {
            form = form[..^1];
            return TimeSpan.Zero;
        }

        if (form.Length < 6 || form[^3] != ':' || form[^6] is not ('+' or '-'))
            return null;
        var minutes = (60 * Number(form[^5..^3])) + Number(form[^2..]);
        var offset = TimeSpan.FromMinutes(form[^6] == '-' ? -minutes : minutes);
        form = form[..^6];
        return offset;
    }

    private static BigInteger YearOf(ReadOnlySpan<char> form) => BigInteger.Parse(form, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
