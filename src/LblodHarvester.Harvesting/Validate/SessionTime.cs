using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The start of a zitting as a moment.</summary>
internal static class SessionTime
{
    private static readonly TimeZoneInfo Belgium = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The moment of an <c>xsd:dateTime</c>, or null when it is none. Without an offset, it is the time on a Belgian clock.</summary>
    internal static DateTimeOffset? Read(Term value)
    {
        if (value is not Literal literal || literal.Datatype != Vocab.Xsd.DateTime || !Datatype.IsValid(Vocab.Xsd.DateTime, literal.Value)
            || !DateTime.TryParse(literal.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time))
        {
            return null;
        }

        // A DateTime loses an offset other than Z, so that the text itself is asked for it.
        return time.Kind == DateTimeKind.Unspecified
            ? new DateTimeOffset(time, Belgium.GetUtcOffset(time))
            : DateTimeOffset.Parse(literal.Value, CultureInfo.InvariantCulture);
    }
}
