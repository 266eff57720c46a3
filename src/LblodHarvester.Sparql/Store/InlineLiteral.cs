using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Literals that an identifier says: a lexical form is taken only where the identifier gives back the very same characters, so canonical
/// integers from -2^28 to 2^28 - 1, dates of a four-digit year without timezone or in UTC, and <c>true</c> and <c>false</c>. The
/// identifiers of one datatype and timezone have the order of its values.
/// </summary>
internal static class InlineLiteral
{
    /// <summary>The longest lexical form.</summary>
    internal const int MaxLength = 11;

    private const int IntegerBias = 1 << 28;
    private const uint Dates = 0xE000_0000;
    private const uint UtcDates = 0xE800_0000;
    private const uint Booleans = 0xF000_0000;

    /// <summary>The identifier of a literal; 0 when none says it.</summary>
    /// <param name="text">The lexical form, in UTF-8.</param>
    /// <param name="datatype">The datatype.</param>
    internal static uint Find(ReadOnlySpan<byte> text, InlineDatatype datatype) => text.Length > MaxLength ? TermId.None : datatype switch
    {
        InlineDatatype.Integer => FindInteger(text),
        InlineDatatype.Date => FindDate(text),
        InlineDatatype.Boolean => text.SequenceEqual("true"u8) ? Booleans | 1 : text.SequenceEqual("false"u8) ? Booleans : TermId.None,
        _ => TermId.None,
    };

    /// <summary>The datatype of an inline literal.</summary>
    internal static InlineDatatype DatatypeOf(uint id) =>
        id < Dates ? InlineDatatype.Integer : id < Booleans ? InlineDatatype.Date : InlineDatatype.Boolean;

    /// <summary>The value of an inline integer.</summary>
    internal static int IntegerOf(uint id) => (int)(id - TermId.Inlines) - IntegerBias;

    /// <summary>The value of an inline boolean.</summary>
    internal static bool BooleanOf(uint id) => (id & 1) != 0;

    /// <summary>The literal of an identifier.</summary>
    internal static Literal Get(uint id) => DatatypeOf(id) switch
    {
        InlineDatatype.Integer => new Literal(IntegerOf(id).ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Integer),
        InlineDatatype.Date => new Literal(DateText(id), Vocab.Xsd.Date),
        _ => new Literal(BooleanOf(id) ? "true" : "false", Vocab.Xsd.Boolean),
    };

    /// <summary>Writes the lexical form in ASCII, at most <see cref="MaxLength"/> bytes, and gives its length.</summary>
    internal static int Write(uint id, Span<byte> destination)
    {
        if (DatatypeOf(id) == InlineDatatype.Integer)
        {
            IntegerOf(id).TryFormat(destination, out var length, default, CultureInfo.InvariantCulture);
            return length;
        }

        var text = DatatypeOf(id) == InlineDatatype.Date ? DateText(id) : BooleanOf(id) ? "true" : "false";
        return System.Text.Encoding.ASCII.GetBytes(text, destination);
    }

    /// <summary>Whether the datatype is one of those that can be inlined.</summary>
    internal static InlineDatatype Classify(Iri datatype)
    {
        var value = datatype.Value;
        return !value.StartsWith("http://www.w3.org/2001/XMLSchema#", StringComparison.Ordinal) ? InlineDatatype.None
            : datatype == Vocab.Xsd.Integer ? InlineDatatype.Integer
            : datatype == Vocab.Xsd.Date ? InlineDatatype.Date
            : datatype == Vocab.Xsd.Boolean ? InlineDatatype.Boolean
            : InlineDatatype.None;
    }

    private static uint FindInteger(ReadOnlySpan<byte> text)
    {
        var digits = text.Length > 0 && text[0] == '-' ? text[1..] : text;
        if (digits.Length is 0 or > 9 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') || (digits[0] == '0' && text.Length > 1))
            return TermId.None;
        var value = Number(digits);
        if (digits.Length < text.Length)
            value = -value;
        return value is >= -IntegerBias and < IntegerBias ? TermId.Inlines + (uint)(value + IntegerBias) : TermId.None;
    }

    private static uint FindDate(ReadOnlySpan<byte> text)
    {
        var isUtc = text.Length == 11 && text[10] == 'Z';
        if (!(text.Length == 10 || isUtc) || text[4] != '-' || text[7] != '-')
            return TermId.None;
        var year = text[..4];
        var month = text[5..7];
        var day = text[8..10];
        if (year.ContainsAnyExceptInRange((byte)'0', (byte)'9') || month.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            || day.ContainsAnyExceptInRange((byte)'0', (byte)'9') || Number(month) > 15 || Number(day) > 31)
            return TermId.None;
        return (isUtc ? UtcDates : Dates) | (uint)((Number(year) << 9) | (Number(month) << 5) | Number(day));
    }

    private static string DateText(uint id)
    {
        var packed = id & 0x7F_FFFF;
        return string.Create(
            CultureInfo.InvariantCulture, $"{packed >> 9:0000}-{(packed >> 5) & 15:00}-{packed & 31:00}{(id >= UtcDates ? "Z" : "")}");
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
