using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>Lexical forms of numbers (XML Schema 1.1, part 2, sections 3.3.3 to 3.3.5 and 3.4.13 to 3.4.25).</summary>
internal static class NumberForms
{
    // decimalLexicalRep ::= (+|-)? ([0-9]+ (. [0-9]*)? | . [0-9]+)
    internal static bool IsDecimal(ReadOnlySpan<char> form) => ReadDecimal(ref form) && form.IsEmpty;

    // doubleRep ::= noDecimalPtNumeral | decimalPtNumeral | scientificNotationNumeral | (+|-)? INF | NaN
    internal static bool IsDouble(ReadOnlySpan<char> form)
    {
        if (form is "NaN" || WithoutSign(form) is "INF")
            return true;
        if (!ReadDecimal(ref form))
            return false;
        return form.IsEmpty || (form[0] is 'e' or 'E' && IsInteger(form[1..]));
    }

    // integerLexicalRep ::= (+|-)? [0-9]+
    internal static bool IsInteger(ReadOnlySpan<char> form)
    {
        var digits = WithoutSign(form);
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether the text is an integer between two bounds, both within.</summary>
    internal static bool IsIntegerBetween(ReadOnlySpan<char> form, Int128 least, Int128 greatest)
    {
        if (!IsInteger(form))
            return false;
        var digits = WithoutSign(form).TrimStart('0');
        if (digits.Length > 20)
            return false;
        var magnitude = digits.IsEmpty ? Int128.Zero : Int128.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var value = form[0] == '-' ? -magnitude : magnitude;
        return value >= least && value <= greatest;
    }

    /// <summary>The sign of an integer; null, which no comparison holds for, when the text is none.</summary>
    internal static int? SignOfInteger(ReadOnlySpan<char> form)
    {
        if (!IsInteger(form))
            return null;
        if (!WithoutSign(form).ContainsAnyExcept('0'))
            return 0;
        return form[0] == '-' ? -1 : 1;
    }

    private static bool ReadDecimal(ref ReadOnlySpan<char> form)
    {
        form = WithoutSign(form);
        var digits = SkipDigits(ref form);
        if (!form.IsEmpty && form[0] == '.')
        {
            form = form[1..];
            digits += SkipDigits(ref form);
        }

        return digits > 0;
    }

    private static int SkipDigits(ref ReadOnlySpan<char> form)
    {
        var length = form.IndexOfAnyExceptInRange('0', '9');
        if (length < 0)
            length = form.Length;
        form = form[length..];
        return length;
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> form) => !form.IsEmpty && form[0] is '+' or '-' ? form[1..] : form;
}
