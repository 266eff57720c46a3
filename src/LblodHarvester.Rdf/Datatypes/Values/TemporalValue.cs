using System.Globalization;
using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>
/// A point or a stretch of time: <c>xsd:dateTime</c>, <c>xsd:date</c>, <c>xsd:time</c> and the five that repeat or leave out parts, in the
/// seven properties of XML Schema 1.1, part 2, appendix D.2.1. Those with another offset from UTC are other values, that may rank alike.
/// </summary>
public sealed record TemporalValue : LiteralValue
{
    private const int GreatestOffset = 14 * 60;

    internal TemporalValue(Iri datatype) => Datatype = datatype;

    /// <summary>Which of the types; <c>xsd:dateTime</c> for an <c>xsd:dateTimeStamp</c>. Values of different types have no order.</summary>
    public Iri Datatype { get; }

    /// <summary>The year, of which 0 is one; null when the type has none.</summary>
    public BigInteger? Year { get; init; }

    /// <summary>The month, 1 to 12; null when the type has none.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31; null when the type has none.</summary>
    public int? Day { get; init; }

    /// <summary>The hour, 0 to 23; null when the type has none.</summary>
    public int? Hour { get; init; }

    /// <summary>The minute, 0 to 59; null when the type has none.</summary>
    public int? Minute { get; init; }

    /// <summary>The second, from 0 to under 60; null when the type has none.</summary>
    public ExactDecimal? Second { get; init; }

    /// <summary>The offset from UTC; null when it is not said.</summary>
    public TimeSpan? Timezone { get; init; }

    /// <inheritdoc/>
    public override string CanonicalForm
    {
        get
        {
            var day = (Year, Month, Day) switch
            {
                (null, null, null) => "",
                (null, null, _) => $"---{TwoDigits(Day)}",
                (null, _, null) => $"--{TwoDigits(Month)}",
                (null, _, _) => $"--{TwoDigits(Month)}-{TwoDigits(Day)}",
                (_, null, _) => YearForm,
                (_, _, null) => $"{YearForm}-{TwoDigits(Month)}",
                _ => $"{YearForm}-{TwoDigits(Month)}-{TwoDigits(Day)}",
            };
            var separator = day.Length > 0 && Hour is not null ? "T" : "";
            return $"{day}{separator}{TimeForm}{ZoneForm}";
        }
    }

    private string YearForm => $"{(Year < 0 ? "-" : "")}{BigInteger.Abs(Year!.Value).ToString("D4", CultureInfo.InvariantCulture)}";

    private string TimeForm
    {
        get
        {
            if (Second is not { } second)
                return "";
            var form = second.ToString();
            return $"{TwoDigits(Hour)}:{TwoDigits(Minute)}:{(form.Length == 1 || form[1] == '.' ? "0" : "")}{form}";
        }
    }

    private string ZoneForm => Timezone switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset.Duration().ToString(@"hh\:mm", CultureInfo.InvariantCulture)}",
    };

    // XML Schema 1.1, part 2, appendix D.2.1, and XPath and XQuery Functions 3.1, section 9.4: a time that does not say its offset has the
    // implicit one; without that, it is anywhere within fourteen hours.
    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone)
    {
        if (other is not TemporalValue time || Datatype != time.Datatype)
            return null;
        if ((Timezone is null) == (time.Timezone is null) || implicitTimezone is not null)
            return Instant(implicitTimezone).CompareTo(time.Instant(implicitTimezone));
        var (earliest, latest) = (TimeSpan.FromMinutes(GreatestOffset), TimeSpan.FromMinutes(-GreatestOffset));
        if (Instant(latest) < time.Instant(earliest))
            return -1;
        if (Instant(earliest) > time.Instant(latest))
            return 1;
        return null;
    }

    // timeOnTimeline; what is left out is the last that there is in 1972, but for the time, which is the first.
    private ExactDecimal Instant(TimeSpan? implicitTimezone)
    {
        var (year, month) = (Year ?? 1972, Month ?? 12);
        var day = Day ?? Timeline.DaysInMonth(year, month);
        var minutes = (60 * (Hour ?? 0)) + (Minute ?? 0) - (int)(Timezone ?? implicitTimezone ?? TimeSpan.Zero).TotalMinutes;
        return Timeline.SecondsUntil(year, month, day) + (BigInteger)(60 * minutes) + (Second ?? default);
    }

    private static string TwoDigits(int? number) => number!.Value.ToString("D2", CultureInfo.InvariantCulture);
}
