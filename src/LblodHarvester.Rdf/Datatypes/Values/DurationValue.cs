using System.Globalization;
using System.Numerics;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// A length of time: <c>xsd:duration</c> and its two subtypes (XML Schema 1.1, part 2, sections 3.3.6 and 3.4.26 to 3.4.27). Months and
/// seconds have no common measure: the order is what four reference days agree upon, and there is none where they do not.
/// </summary>
public sealed record DurationValue : LiteralValue
{
    // The reference days of section 3.3.6.1: 1 September 1696, 1 February 1697, 1 March 1903 and 1 July 1903.
    private static readonly (int Year, int Month)[] References = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

    internal DurationValue(Iri datatype, BigInteger months, ExactDecimal seconds) => (Datatype, Months, Seconds) = (datatype, months, seconds);

    /// <summary>Which of the three types. It decides how nothing at all is written, and is no part of the value.</summary>
    public Iri Datatype { get; }

    /// <summary>The years and months, in months.</summary>
    public BigInteger Months { get; }

    /// <summary>The days, hours, minutes and seconds, in seconds; of the same sign as the months.</summary>
    public ExactDecimal Seconds { get; }

    /// <inheritdoc/>
    public override string CanonicalForm
    {
        get
        {
            if (Months.IsZero && Seconds.Unscaled.IsZero)
                return Datatype == Vocab.Xsd.YearMonthDuration ? "P0M" : "PT0S";
            var text = new StringBuilder(Months.Sign < 0 || Seconds.Unscaled.Sign < 0 ? "-P" : "P");
            var (years, months) = BigInteger.DivRem(BigInteger.Abs(Months), 12);
            AppendPart(text, years, 'Y');
            AppendPart(text, months, 'M');
            AppendDayTime(text);
            return text.ToString();
        }
    }

    /// <inheritdoc/>
    public bool Equals(DurationValue? other) => other is not null && Months == other.Months && Seconds == other.Seconds;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Months, Seconds);

    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone)
    {
        if (other is not DurationValue duration)
            return null;
        if (Months == duration.Months)
            return Seconds.CompareTo(duration.Seconds);
        var orders = References.Select(reference => Math.Sign(After(reference).CompareTo(duration.After(reference)))).Distinct().ToList();
        return orders is [var order] ? order : null;
    }

    private ExactDecimal After((int Year, int Month) reference)
    {
        var (year, month) = Timeline.AddMonths(reference.Year, reference.Month, Months);
        return Timeline.SecondsUntil(year, month, 1) + Seconds;
    }

    // duDayTimeCanonicalFragmentMap
    private void AppendDayTime(StringBuilder text)
    {
        var whole = BigInteger.Abs(Seconds.Unscaled) / BigInteger.Pow(10, Seconds.Scale);
        var (minutes, _) = BigInteger.DivRem(whole, 60);
        var seconds = new ExactDecimal(BigInteger.Abs(Seconds.Unscaled), Seconds.Scale) + -(ExactDecimal)(60 * minutes);
        (var hours, minutes) = BigInteger.DivRem(minutes, 60);
        (var days, hours) = BigInteger.DivRem(hours, 24);
        AppendPart(text, days, 'D');
        if (hours.IsZero && minutes.IsZero && seconds.Unscaled.IsZero)
            return;
        text.Append('T');
        AppendPart(text, hours, 'H');
        AppendPart(text, minutes, 'M');
        if (!seconds.Unscaled.IsZero)
            text.Append(seconds).Append('S');
    }

    private static void AppendPart(StringBuilder text, BigInteger number, char unit)
    {
        if (!number.IsZero)
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
    }
}
