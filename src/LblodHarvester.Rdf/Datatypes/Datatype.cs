using System.Collections.Frozen;

namespace LblodHarvester.Rdf;

/// <summary>
/// The lexical spaces of the datatypes that RDF 1.1 Concepts, section 5, lists: those of XML Schema Definition Language 1.1, part 2, and
/// its own. A lexical form is taken as it stands: white space around it is removed by XML Schema's validators, not by RDF.
/// </summary>
public static class Datatype
{
    private static readonly FrozenDictionary<Iri, LexicalSpace> Spaces = new Dictionary<Iri, LexicalSpace>
    {
        [Vocab.Xsd.String] = TextForms.IsString,
        [Vocab.Xsd.NormalizedString] = TextForms.IsNormalizedString,
        [Vocab.Xsd.Token] = TextForms.IsToken,
        [Vocab.Xsd.Language] = TextForms.IsLanguage,
        [Vocab.Xsd.NmToken] = TextForms.IsNmToken,
        [Vocab.Xsd.Name] = TextForms.IsName,
        [Vocab.Xsd.NcName] = TextForms.IsNcName,
        [Vocab.Xsd.AnyUri] = TextForms.IsString,
        [Vocab.Xsd.HexBinary] = BinaryForms.IsHex,
        [Vocab.Xsd.Base64Binary] = BinaryForms.IsBase64,
        [Vocab.Xsd.Boolean] = form => form is "true" or "false" or "1" or "0",
        [Vocab.Xsd.Decimal] = NumberForms.IsDecimal,
        [Vocab.Xsd.Float] = NumberForms.IsDouble,
        [Vocab.Xsd.Double] = NumberForms.IsDouble,
        [Vocab.Xsd.Integer] = NumberForms.IsInteger,
        [Vocab.Xsd.Byte] = form => NumberForms.IsIntegerBetween(form, sbyte.MinValue, sbyte.MaxValue),
        [Vocab.Xsd.Short] = form => NumberForms.IsIntegerBetween(form, short.MinValue, short.MaxValue),
        [Vocab.Xsd.Int] = form => NumberForms.IsIntegerBetween(form, int.MinValue, int.MaxValue),
        [Vocab.Xsd.Long] = form => NumberForms.IsIntegerBetween(form, long.MinValue, long.MaxValue),
        [Vocab.Xsd.UnsignedByte] = form => NumberForms.IsIntegerBetween(form, 0, byte.MaxValue),
        [Vocab.Xsd.UnsignedShort] = form => NumberForms.IsIntegerBetween(form, 0, ushort.MaxValue),
        [Vocab.Xsd.UnsignedInt] = form => NumberForms.IsIntegerBetween(form, 0, uint.MaxValue),
        [Vocab.Xsd.UnsignedLong] = form => NumberForms.IsIntegerBetween(form, 0, ulong.MaxValue),
        [Vocab.Xsd.PositiveInteger] = form => NumberForms.SignOfInteger(form) > 0,
        [Vocab.Xsd.NonNegativeInteger] = form => NumberForms.SignOfInteger(form) >= 0,
        [Vocab.Xsd.NegativeInteger] = form => NumberForms.SignOfInteger(form) < 0,
        [Vocab.Xsd.NonPositiveInteger] = form => NumberForms.SignOfInteger(form) <= 0,
        [Vocab.Xsd.Date] = DateForms.IsDate,
        [Vocab.Xsd.Time] = DateForms.IsTime,
        [Vocab.Xsd.DateTime] = DateForms.IsDateTime,
        [Vocab.Xsd.DateTimeStamp] = DateForms.IsDateTimeStamp,
        [Vocab.Xsd.GYear] = DateForms.IsYear,
        [Vocab.Xsd.GMonth] = DateForms.IsMonth,
        [Vocab.Xsd.GDay] = DateForms.IsDay,
        [Vocab.Xsd.GYearMonth] = DateForms.IsYearMonth,
        [Vocab.Xsd.GMonthDay] = DateForms.IsMonthDay,
        [Vocab.Xsd.Duration] = DurationForms.IsDuration,
        [Vocab.Xsd.YearMonthDuration] = DurationForms.IsYearMonthDuration,
        [Vocab.Xsd.DayTimeDuration] = DurationForms.IsDayTimeDuration,
        [Vocab.Rdf.LangString] = _ => true,
        [Vocab.Rdf.Html] = _ => true,
        [Vocab.Rdf.XmlLiteral] = TextForms.IsXmlContent,
    }.ToFrozenDictionary();

    private delegate bool LexicalSpace(ReadOnlySpan<char> lexicalForm);

    /// <summary>Whether this is one of the datatypes whose lexical forms are checked.</summary>
    public static bool IsKnown(Iri datatype) => Spaces.ContainsKey(datatype);

    /// <summary>
    /// Whether the text is in the lexical space of the datatype. Always true for a datatype that is not known: RDF does not call such a
    /// literal ill-typed.
    /// </summary>
    /// <param name="datatype">The datatype.</param>
    /// <param name="lexicalForm">The lexical form, as it stands in the literal.</param>
    public static bool IsValid(Iri datatype, string lexicalForm) =>
        !Spaces.TryGetValue(datatype, out var space) || space(lexicalForm);
}
