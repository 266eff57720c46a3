using System.Buffers;
using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>From the lexical forms of numbers to their values; those of up to eighteen digits without taking memory.</summary>
internal static class NumberParser
{
    private const int MostSmallDigits = 18;

    private static readonly SearchValues<char> DoubleCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>Reads a literal whose datatype is of this kind; false when it is ill-typed.</summary>
    internal static bool TryParse(Literal literal, NumberKind kind, out Number number) => kind switch
    {
        NumberKind.Double => TryParseDouble(literal, out number),
        NumberKind.Float => TryParseFloat(literal, out number),
        _ => TryParseExact(literal, kind, out number),
    };

    private static bool TryParseExact(Literal literal, NumberKind kind, out Number number)
    {
        var isPrimitive = literal.Datatype == Vocab.Xsd.Integer || literal.Datatype == Vocab.Xsd.Decimal;
        if ((isPrimitive || Datatype.IsValid(literal.Datatype, literal.Value)) && TryParseSmall(literal.Value, kind, out number))
            return true;
        var isValid = Datatype.TryParse(literal, out var value);
        number = isValid ? Number.Exact(kind, ((DecimalValue)value!).Number) : default;
        return isValid;
    }

    private static bool TryParseSmall(ReadOnlySpan<char> form, NumberKind kind, out Number number)
    {
        number = default;
        var isNegative = form.StartsWith('-');
        if (isNegative || form.StartsWith('+'))
            form = form[1..];
        if (form.Length is 0 or > MostSmallDigits)
            return false;
        long unscaled = 0;
        var scale = -1;
        foreach (var c in form)
        {
            if (char.IsAsciiDigit(c))
                (unscaled, scale) = ((10 * unscaled) + (c - '0'), scale < 0 ? scale : scale + 1);
            else if (c == '.' && scale < 0 && kind == NumberKind.Decimal && form.Length > 1)
                scale = 0;
            else
                return false;
        }

        unscaled = isNegative ? -unscaled : unscaled;
        number = kind == NumberKind.Integer ? Number.Integer(unscaled) : Number.Decimal(unscaled, Math.Max(scale, 0));
        return true;
    }

    private static bool TryParseDouble(Literal literal, out Number number)
    {
        if (IsPlain(literal.Value) && double.TryParse(literal.Value, Styles, CultureInfo.InvariantCulture, out var plain))
        {
            number = Number.Double(plain);
            return true;
        }

        var isValid = Datatype.TryParse(literal, out var value);
        number = isValid ? Number.Double(((DoubleValue)value!).Number) : default;
        return isValid;
    }

    private static bool TryParseFloat(Literal literal, out Number number)
    {
        if (IsPlain(literal.Value) && float.TryParse(literal.Value, Styles, CultureInfo.InvariantCulture, out var plain))
        {
            number = Number.Float(plain);
            return true;
        }

        var isValid = Datatype.TryParse(literal, out var value);
        number = isValid ? Number.Float(((FloatValue)value!).Number) : default;
        return isValid;
    }

    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // .NET has other words for infinity, and for the rest the same forms.
    private static bool IsPlain(string form) => form.Length <= Datatype.LongestNumber && !form.AsSpan().ContainsAnyExcept(DoubleCharacters);
}
