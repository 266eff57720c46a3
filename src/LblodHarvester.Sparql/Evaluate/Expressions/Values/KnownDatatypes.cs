using System.Collections.Frozen;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>What kind of values each datatype has that operators know.</summary>
internal static class KnownDatatypes
{
    private static readonly FrozenDictionary<Iri, DatatypeTraits> All = Build();

    internal static DatatypeTraits Of(Iri datatype) => All.GetValueOrDefault(datatype);

    private static FrozenDictionary<Iri, DatatypeTraits> Build()
    {
        var all = new Dictionary<Iri, DatatypeTraits>
        {
            [Vocab.Xsd.Boolean] = new(ValueKind.Boolean),
            [Vocab.Xsd.DateTime] = new(ValueKind.Time, Time: TimeKind.DateTime),
            [Vocab.Xsd.DateTimeStamp] = new(ValueKind.Time, Time: TimeKind.DateTime),
            [Vocab.Xsd.Date] = new(ValueKind.Time, Time: TimeKind.Date),
            [Vocab.Xsd.Time] = new(ValueKind.Time, Time: TimeKind.Time),
            [Vocab.Xsd.GYearMonth] = new(ValueKind.Time, Time: TimeKind.YearMonth),
            [Vocab.Xsd.GYear] = new(ValueKind.Time, Time: TimeKind.Year),
            [Vocab.Xsd.GMonthDay] = new(ValueKind.Time, Time: TimeKind.MonthDay),
            [Vocab.Xsd.GMonth] = new(ValueKind.Time, Time: TimeKind.Month),
            [Vocab.Xsd.GDay] = new(ValueKind.Time, Time: TimeKind.Day),
        };
        foreach (var number in NumericDatatypes.All)
            all.Add(number, new DatatypeTraits(ValueKind.Number, KindOf(number)));
        foreach (var text in new[]
                 {
                     Vocab.Xsd.String, Vocab.Xsd.NormalizedString, Vocab.Xsd.Token, Vocab.Xsd.Language, Vocab.Xsd.NmToken, Vocab.Xsd.Name,
                     Vocab.Xsd.NcName, Vocab.Xsd.AnyUri,
                 })
            all.Add(text, new DatatypeTraits(ValueKind.Text));
        foreach (var duration in new[] { Vocab.Xsd.Duration, Vocab.Xsd.YearMonthDuration, Vocab.Xsd.DayTimeDuration })
            all.Add(duration, new DatatypeTraits(ValueKind.Duration));
        foreach (var other in new[] { Vocab.Xsd.HexBinary, Vocab.Xsd.Base64Binary, Vocab.Rdf.Html, Vocab.Rdf.XmlLiteral })
            all.Add(other, new DatatypeTraits(ValueKind.Unordered));
        return all.ToFrozenDictionary();
    }

    private static NumberKind KindOf(Iri number)
    {
        if (number == Vocab.Xsd.Double)
            return NumberKind.Double;
        if (number == Vocab.Xsd.Float)
            return NumberKind.Float;
        return number == Vocab.Xsd.Decimal ? NumberKind.Decimal : NumberKind.Integer;
    }
}
