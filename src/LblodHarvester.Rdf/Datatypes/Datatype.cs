using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdf;

/// <summary>
/// The lexical spaces and value spaces of the datatypes that RDF 1.1 Concepts, section 5, lists: those of XML Schema Definition Language 1.1, part 2, and
/// its own. A lexical form is taken as it stands: white space around it is removed by XML Schema's validators, not by RDF.
/// </summary>
public static class Datatype
{
    private static readonly Dictionary<Iri, LexicalSpace> Spaces = new()
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
    };

    /// <summary>The longest lexical form of a number, time or duration that is given a value, in characters.</summary>
    public const int LongestNumber = 10_000;

    /// <summary><c>xsd:decimal</c> and what is derived from it.</summary>
    internal static readonly HashSet<Iri> Decimals =
    [
        Vocab.Xsd.Decimal, Vocab.Xsd.Integer, Vocab.Xsd.Byte, Vocab.Xsd.Short, Vocab.Xsd.Int, Vocab.Xsd.Long, Vocab.Xsd.UnsignedByte,
        Vocab.Xsd.UnsignedShort, Vocab.Xsd.UnsignedInt, Vocab.Xsd.UnsignedLong, Vocab.Xsd.PositiveInteger, Vocab.Xsd.NonNegativeInteger,
        Vocab.Xsd.NegativeInteger, Vocab.Xsd.NonPositiveInteger,
    ];

    /// <summary><c>xsd:string</c> and what is derived from it.</summary>
    internal static readonly HashSet<Iri> Strings =
    [
        Vocab.Xsd.String, Vocab.Xsd.NormalizedString, Vocab.Xsd.Token, Vocab.Xsd.Language, Vocab.Xsd.NmToken, Vocab.Xsd.Name, Vocab.Xsd.NcName,
    ];

    // Of these a form may be as long as it likes: reading it is no more work than its length.
    private static readonly HashSet<Iri> Unlimited =
    [
        .. Strings,
        Vocab.Xsd.AnyUri, Vocab.Xsd.HexBinary, Vocab.Xsd.Base64Binary, Vocab.Xsd.Boolean, Vocab.Rdf.LangString, Vocab.Rdf.Html, Vocab.Rdf.XmlLiteral,
    ];

    private delegate bool LexicalSpace(ReadOnlySpan<char> lexicalForm);

    /// <summary>The datatypes whose lexical forms are checked.</summary>
    public static IReadOnlyCollection<Iri> All => Spaces.Keys;

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

    /// <summary>
    /// The value of a literal. There is none when its datatype is not known, when its lexical form is not one of the datatype, or when that
    /// form is one of a number, time or duration and longer than <see cref="LongestNumber"/>.
    /// </summary>
    public static bool TryParse(Literal literal, [NotNullWhen(true)] out LiteralValue? value)
    {
        value = null;
        if (!IsKnown(literal.Datatype) || !(literal.Value.Length <= LongestNumber || Unlimited.Contains(literal.Datatype))
            || !IsValid(literal.Datatype, literal.Value))
            return false;
        value = literal.Language is { } language
            ? new LanguageStringValue(literal.Value, language)
            : ValueMapping.Map(literal.Datatype, literal.Value);
        return true;
    }

    /// <summary>
    /// The literal of the same datatype and value whose lexical form is canonical, and whose language tag is in small letters; null when
    /// the literal has no value.
    /// </summary>
    public static Literal? Canonicalise(Literal literal)
    {
        if (!TryParse(literal, out var value))
            return null;
        return value is LanguageStringValue text
            ? Literal.InLanguage(text.Text, text.Language)
            : new Literal(value.CanonicalForm, literal.Datatype);
    }

    /// <summary>
    /// The order of the values of two literals, as <see cref="LiteralValue.CompareTo"/> has it; null also when one of them has no value.
    /// </summary>
    /// <param name="left">The first literal.</param>
    /// <param name="right">The second literal.</param>
    /// <param name="implicitTimezone">The offset from UTC of times that do not say theirs; null when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not one that a time can have.</exception>
    public static int? Compare(Literal left, Literal right, TimeSpan? implicitTimezone = null) =>
        TryParse(left, out var first) && TryParse(right, out var second) ? first.CompareTo(second, implicitTimezone) : null;
}
