using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// A day that is not written as XML Schema has it (<see cref="WrittenDay"/>), or that is written as a moment: <c>2024-03-05T00:00:00</c>.
/// Of a moment with a time zone the day must be the same in Brussels: <c>2024-03-04T23:00:00Z</c> is 5 March there, and 4 March as written.
/// </summary>
internal sealed class DateForm : LexicalForm
{
    private const string EndOfDay = "T24";

    public override string Name => "date-form";

    protected override bool Covers(Iri datatype) => datatype == Vocab.Xsd.Date;

    protected override string? Read(string text) => WrittenDay.Read(text) ?? (WrittenMoment.Read(text) is { } moment ? DayOf(moment) : null);

    private static string? DayOf(string moment)
    {
        var day = moment[.."YYYY-MM-DD".Length];
        if (!Datatype.IsValid(Vocab.Xsd.DateTime, moment) || moment.AsSpan(day.Length).StartsWith(EndOfDay))
            return null;
        if (!Datatype.IsValid(Vocab.Xsd.DateTimeStamp, moment))
            return day;
        return DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, out var instant)
            && BrusselsTime.DayOf(instant) == DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                ? day
                : null;
    }
}
