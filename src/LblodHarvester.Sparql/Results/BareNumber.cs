using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Numbers that Turtle and TSV write without quotation marks and datatype.</summary>
internal static class BareNumber
{
    /// <summary>What datatype a text without quotation marks is of; null when it is no number.</summary>
    // [19] INTEGER ::= [+-]? [0-9]+
    // [20] DECIMAL ::= [+-]? [0-9]* '.' [0-9]+
    // [21] DOUBLE  ::= [+-]? ([0-9]+ '.' [0-9]* EXPONENT | '.' [0-9]+ EXPONENT | [0-9]+ EXPONENT)
    internal static Iri? DatatypeOf(ReadOnlySpan<char> text)
    {
        var rest = text is ['+' or '-', ..] ? text[1..] : text;
        var whole = Digits(rest);
        rest = rest[whole..];
        var (hasPoint, fraction) = (rest is ['.', ..], 0);
        if (hasPoint)
        {
            fraction = Digits(rest[1..]);
            rest = rest[(fraction + 1)..];
        }

        if (rest is ['e' or 'E', ..])
            return whole + fraction > 0 && IsExponent(rest[1..]) ? Vocab.Xsd.Double : null;
        if (!rest.IsEmpty)
            return null;
        if (hasPoint)
            return fraction > 0 ? Vocab.Xsd.Decimal : null;
        return whole > 0 ? Vocab.Xsd.Integer : null;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        return !digits.IsEmpty && Digits(digits) == digits.Length;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
