using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Lexical forms of texts and names (XML Schema 1.1, part 2, sections 3.3.1, 3.3.17 and 3.4.1 to 3.4.7; RDF 1.1 Concepts, section 5).</summary>
internal static partial class TextForms
{
    // Char* of XML 1.1: control characters are in, NUL, half surrogate pairs, U+FFFE and U+FFFF are not.
    internal static bool IsString(ReadOnlySpan<char> form) => !form.ContainsAny('\0', '\uFFFE', '\uFFFF') && IsPaired(form);

    /// <summary>Whether no half of a surrogate pair stands without the other.</summary>
    internal static bool IsPaired(ReadOnlySpan<char> form)
    {
        for (var i = form.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < form.Length; i++)
        {
            if (!char.IsSurrogate(form[i]))
                continue;
            if (++i == form.Length || !char.IsSurrogatePair(form[i - 1], form[i]))
                return false;
        }

        return true;
    }

    // No carriage return, line feed or tab.
    internal static bool IsNormalizedString(ReadOnlySpan<char> form) => !form.ContainsAny('\r', '\n', '\t') && IsString(form);

    // And no space at the ends, nor two together.
    internal static bool IsToken(ReadOnlySpan<char> form) =>
        IsNormalizedString(form) && !form.StartsWith(" ") && !form.EndsWith(" ") && !form.Contains("  ", StringComparison.Ordinal);

    // [a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*
    internal static bool IsLanguage(ReadOnlySpan<char> form) => LanguageForm().IsMatch(form);

    // Nmtoken ::= (NameChar)+
    internal static bool IsNmToken(ReadOnlySpan<char> form) => !form.IsEmpty && EveryRune(form, IsNameCharacter);

    // Name ::= NameStartChar (NameChar)*
    internal static bool IsName(ReadOnlySpan<char> form) =>
        IsNmToken(form) && Rune.DecodeFromUtf16(form, out var first, out _) == OperationStatus.Done && IsNameStart(first.Value);

    // NCName ::= Name - (Char* ':' Char*)
    internal static bool IsNcName(ReadOnlySpan<char> form) => !form.Contains(':') && IsName(form);

    // Content that is well-formed, namespaces too, between a start tag and its end tag, and that no document type belongs to.
    internal static bool IsXmlContent(ReadOnlySpan<char> form) => ExclusiveCanonicalXml.Canonicalise(form.ToString()) is not null;

    private static bool EveryRune(ReadOnlySpan<char> form, Func<int, bool> isAllowed)
    {
        while (!form.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(form, out var rune, out var length) != OperationStatus.Done || !isAllowed(rune.Value))
                return false;
            form = form[length..];
        }

        return true;
    }

    // NameStartChar ::= ":" | "_" | the letters that Turtle took over from XML as PN_CHARS_BASE
    private static bool IsNameStart(int c) => c == ':' || NameCharacters.IsStart(c);

    // NameChar ::= NameStartChar | "-" | "." | [0-9] | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]
    private static bool IsNameCharacter(int c) => c is ':' or '.' || NameCharacters.IsPart(c);

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageForm();
}
