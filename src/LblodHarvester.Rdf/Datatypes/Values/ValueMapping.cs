using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>From lexical forms, which were checked before, to values, for every datatype that <see cref="Datatype"/> knows.</summary>
internal static class ValueMapping
{
    private static readonly Dictionary<Iri, Mapping> Mappings = Build();

    private delegate LiteralValue Mapping(Iri datatype, string form);

    internal static LiteralValue Map(Iri datatype, string form) => Mappings[datatype](datatype, form);

    private static Dictionary<Iri, Mapping> Build()
    {
        var mappings = new Dictionary<Iri, Mapping>
        {
            [Vocab.Xsd.AnyUri] = (_, form) => new AnyUriValue(form),
            [Vocab.Xsd.HexBinary] = (datatype, form) => new BinaryValue(datatype, Convert.FromHexString(form)),
            [Vocab.Xsd.Base64Binary] = (datatype, form) => new BinaryValue(datatype, Convert.FromBase64String(form)),
            [Vocab.Xsd.Boolean] = (_, form) => new BooleanValue(form is "true" or "1"),
            [Vocab.Xsd.Float] = (_, form) => new FloatValue(FloatOf(form)),
            [Vocab.Xsd.Double] = (_, form) => new DoubleValue(DoubleOf(form)),
            [Vocab.Xsd.Date] = (_, form) => TemporalMapping.Date(form),
            [Vocab.Xsd.Time] = (_, form) => TemporalMapping.Time(form),
            [Vocab.Xsd.DateTime] = (_, form) => TemporalMapping.DateTime(form),
            [Vocab.Xsd.DateTimeStamp] = (_, form) => TemporalMapping.DateTime(form),
            [Vocab.Xsd.GYear] = (_, form) => TemporalMapping.Year(form),
            [Vocab.Xsd.GMonth] = (_, form) => TemporalMapping.Month(form),
            [Vocab.Xsd.GDay] = (_, form) => TemporalMapping.Day(form),
            [Vocab.Xsd.GYearMonth] = (_, form) => TemporalMapping.YearMonth(form),
            [Vocab.Xsd.GMonthDay] = (_, form) => TemporalMapping.MonthDay(form),
            [Vocab.Xsd.Duration] = (datatype, form) => DurationMapping.Parse(datatype, form),
            [Vocab.Xsd.YearMonthDuration] = (datatype, form) => DurationMapping.Parse(datatype, form),
            [Vocab.Xsd.DayTimeDuration] = (datatype, form) => DurationMapping.Parse(datatype, form),
            [Vocab.Rdf.Html] = (datatype, form) => new MarkupValue(datatype, form),
            [Vocab.Rdf.XmlLiteral] = (datatype, form) => new MarkupValue(datatype, ExclusiveCanonicalXml.Canonicalise(form)!),
        };
        foreach (var text in Datatype.Strings)
            mappings.Add(text, (_, form) => new StringValue(form));
        foreach (var number in Datatype.Decimals)
            mappings.Add(number, (_, form) => new DecimalValue(ExactDecimal.Parse(form)));
        return mappings;
    }

    private static double DoubleOf(string form) => form switch
    {
        "INF" or "+INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        _ => double.Parse(form, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static float FloatOf(string form) => form switch
    {
        "INF" or "+INF" => float.PositiveInfinity,
        "-INF" => float.NegativeInfinity,
        _ => float.Parse(form, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
