using System.Buffers;
using System.Text;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>The characters of names and variables.</summary>
internal static class NameCharacters
{
    // [164] PN_CHARS_BASE
    internal static bool IsBase(int c) => c < 0x80
        ? c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        : c is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF)
            or (>= 0x370 and <= 0x37D) or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D)
            or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xD7FF)
            or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    // [165] PN_CHARS_U ::= PN_CHARS_BASE | '_'
    internal static bool IsStart(int c) => c == '_' || IsBase(c);

    // [167] PN_CHARS ::= PN_CHARS_U | '-' | [0-9] | #x00B7 | [#x0300-#x036F] | [#x203F-#x2040]
    internal static bool IsPart(int c) => c == '-' || IsVariablePart(c);

    // [166] VARNAME ::= ( PN_CHARS_U | [0-9] ) ( PN_CHARS_U | [0-9] | #x00B7 | [#x0300-#x036F] | [#x203F-#x2040] )*
    internal static bool IsVariablePart(int c) => IsVariableStart(c) || c is 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);

    internal static bool IsVariableStart(int c) => IsStart(c) || c is >= '0' and <= '9';

    /// <summary>The code point at an offset; -1 at the end, and for half of a surrogate pair.</summary>
    internal static int At(string text, int offset, out int length)
    {
        length = 1;
        if (offset >= text.Length)
            return -1;
        if (text[offset] < 0x80)
            return text[offset];
        return Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out length) == OperationStatus.Done ? rune.Value : -1;
    }
}
