namespace LblodHarvester.Rdf;

/// <summary>Numbers of Turtle and TriG. Production numbers are those of RDF 1.1 Turtle.</summary>
internal static class NumberScanner
{
    // [19] INTEGER ::= [+-]? [0-9]+
    // [20] DECIMAL ::= [+-]? [0-9]* '.' [0-9]+
    // [21] DOUBLE ::= [+-]? ([0-9]+ '.' [0-9]* EXPONENT | '.' [0-9]+ EXPONENT | [0-9]+ EXPONENT)
    /// <summary>The length of the number that a text begins with, and its datatype; null when it does not begin with one.</summary>
    internal static int Read(ReadOnlySpan<byte> text, out Iri? datatype)
    {
        datatype = null;
        var sign = !text.IsEmpty && text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        var digits = DigitsAt(text, sign);
        var end = sign + digits;
        var fraction = end < text.Length && text[end] == '.' ? DigitsAt(text, end + 1) : 0;
        if (fraction > 0 || (digits > 0 && end < text.Length && text[end] == '.' && ExponentAt(text, end + 1) > 0))
        {
            datatype = Vocab.Xsd.Decimal;
            end += 1 + fraction;
        }
        else if (digits > 0)
            datatype = Vocab.Xsd.Integer;
        else
            return end;

        var exponent = ExponentAt(text, end);
        if (exponent > 0)
            datatype = Vocab.Xsd.Double;
        return end + exponent;
    }

    // [154s] EXPONENT ::= [eE] [+-]? [0-9]+
    private static int ExponentAt(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length || text[offset] is not ((byte)'e' or (byte)'E'))
            return 0;
        var sign = offset + 1 < text.Length && text[offset + 1] is (byte)'+' or (byte)'-' ? 1 : 0;
        var digits = DigitsAt(text, offset + 1 + sign);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    private static int DigitsAt(ReadOnlySpan<byte> text, int offset)
    {
        var end = offset;
        while (end < text.Length && char.IsAsciiDigit((char)text[end]))
            end++;
        return end - offset;
    }
}
