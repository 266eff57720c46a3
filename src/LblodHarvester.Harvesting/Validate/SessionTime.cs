using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The start of a zitting as a moment.</summary>
internal static class SessionTime
{
    /// <summary>
    /// The moment of an <c>xsd:dateTime</c>, or null when it is none, or one outside the years 1 to 9999. Without an offset, it is the time
    /// on a
    /// Belgian clock.
    /// </summary>
    internal static DateTimeOffset? Read(Term value)
    {
        if (value is not Literal literal || literal.Datatype != Vocab.Xsd.DateTime || !Datatype.IsValid(Vocab.Xsd.DateTime, literal.Value))
            return null;
        // Whether there is an offset shows only in the kind, and what it is only in the second reading.
        if (!DateTime.TryParse(literal.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var clock)
            || !DateTimeOffset.TryParse(literal.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return null;
        }

        return clock.Kind == DateTimeKind.Unspecified ? BrusselsTime.MomentOf(clock) : moment;
    }
}
