using System.Globalization;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>
/// The parts of an <c>xsd:dateTime</c> or <c>xsd:date</c> of the years 1 to 9999, read from its lexical form without taking memory.
/// What is rare (other years, the hour 24, more than seven digits of a second) is left to <see cref="Rdf.TemporalValue"/>.
/// </summary>
internal readonly record struct DateTimeParts(int Year, int Month, int Day, int Hour, int Minute, int SecondTicks, int? OffsetMinutes)
{
    private const int DateLength = 10;
    private const int MostFractionDigits = 7;

    /// <summary>The ticks of .NET at that time in UTC, where what does not say its offset is taken to be in UTC.</summary>
    internal long Ticks =>
        new DateTime(Year, Month, Day).Ticks + (((60L * Hour) + Minute - (OffsetMinutes ?? 0)) * TimeSpan.TicksPerMinute) + SecondTicks;

    internal static bool TryParseDateTime(ReadOnlySpan<char> form, out DateTimeParts parts)
    {
        parts = default;
        if (form.Length < 19 || form[DateLength] != 'T' || form[13] != ':' || form[16] != ':' || !TryParseDay(form, out var day)
            || !TryParseTwoDigits(form[11..], 23, out var hour) || !TryParseTwoDigits(form[14..], 59, out var minute)
            || !TryParseTwoDigits(form[17..], 59, out var second))
            return false;
        var rest = form[19..];
        if (!TryCutFraction(ref rest, out var fraction) || !TryParseOffset(rest, out var offset))
            return false;
        parts = day with
        {
            Hour = hour,
            Minute = minute,
            SecondTicks = (second * (int)TimeSpan.TicksPerSecond) + fraction,
            OffsetMinutes = offset,
        };
        return true;
    }

    internal static bool TryParseDate(ReadOnlySpan<char> form, out DateTimeParts parts)
    {
        if (!TryParseDay(form, out parts) || !TryParseOffset(form[DateLength..], out var offset))
            return false;
        parts = parts with { OffsetMinutes = offset };
        return true;
    }

    private static bool TryParseDay(ReadOnlySpan<char> form, out DateTimeParts parts)
    {
        parts = default;
        if (form.Length < DateLength || form[4] != '-' || form[7] != '-'
            || !TryParseTwoDigits(form, 99, out var century) || !TryParseTwoDigits(form[2..], 99, out var year)
            || !TryParseTwoDigits(form[5..], 12, out var month) || !TryParseTwoDigits(form[8..], 31, out var day))
            return false;
        year += 100 * century;
        if (year == 0 || month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        parts = new DateTimeParts(year, month, day, 0, 0, 0, null);
        return true;
    }

    private static bool TryParseTwoDigits(ReadOnlySpan<char> form, int greatest, out int number)
    {
        number = 0;
        if (!char.IsAsciiDigit(form[0]) || !char.IsAsciiDigit(form[1]))
            return false;
        number = (10 * (form[0] - '0')) + form[1] - '0';
        return number <= greatest;
    }

    private static bool TryCutFraction(ref ReadOnlySpan<char> rest, out int ticks)
    {
        ticks = 0;
        if (!rest.StartsWith('.'))
            return true;
        var length = rest[1..].IndexOfAnyExceptInRange('0', '9');
        if (length < 0)
            length = rest.Length - 1;
        if (length is 0 or > MostFractionDigits)
            return false;
        ticks = int.Parse(rest.Slice(1, length), NumberStyles.None, CultureInfo.InvariantCulture);
        for (var i = length; i < MostFractionDigits; i++)
            ticks *= 10;
        rest = rest[(length + 1)..];
        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> form, out int? minutes)
    {
        minutes = null;
        if (form.IsEmpty)
            return true;
        if (form is "Z")
        {
            minutes = 0;
            return true;
        }

        if (form.Length != 6 || form[0] is not ('+' or '-') || form[3] != ':' || !TryParseTwoDigits(form[1..], 14, out var hour)
            || !TryParseTwoDigits(form[4..], 59, out var minute) || (hour == 14 && minute > 0))
            return false;
        minutes = ((60 * hour) + minute) * (form[0] == '-' ? -1 : 1);
        return true;
    }
}
