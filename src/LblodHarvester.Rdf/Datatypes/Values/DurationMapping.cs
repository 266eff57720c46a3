using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>From the lexical forms of durations, which were checked before, to their values (XML Schema 1.1, part 2, appendix E.2).</summary>
internal static class DurationMapping
{
    // durationMap
    internal static DurationValue Parse(Iri datatype, ReadOnlySpan<char> form)
    {
        var isNegative = form[0] == '-';
        var rest = form[(isNegative ? 2 : 1)..];
        var isTime = false;
        var months = BigInteger.Zero;
        ExactDecimal seconds = default;
        while (!rest.IsEmpty)
        {
            if (rest[0] == 'T')
            {
                isTime = true;
                rest = rest[1..];
                continue;
            }

            var length = rest.IndexOfAnyExceptInRange('.', '9');
            var number = ExactDecimal.Parse(rest[..length]);
            if (MonthsIn(rest[length], isTime) is { } factor)
                months += factor * number.Unscaled;
            else
                seconds += new ExactDecimal(SecondsIn(rest[length]) * number.Unscaled, number.Scale);
            rest = rest[(length + 1)..];
        }

        return isNegative ? new DurationValue(datatype, -months, -seconds) : new DurationValue(datatype, months, seconds);
    }

    private static int? MonthsIn(char unit, bool isTime) => unit switch
    {
        'Y' => 12,
        'M' when !isTime => 1,
        _ => null,
    };

    private static int SecondsIn(char unit) => unit switch
    {
        'D' => 86_400,
        'H' => 3_600,
        'M' => 60,
        _ => 1,
    };
}
