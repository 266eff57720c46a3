using System.Buffers;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>The characters of names and blank node labels in Turtle and its kin, as code points.</summary>
internal static class NameCharacters
{
    private static readonly SearchValues<byte> AsciiParts = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);
    private static readonly SearchValues<byte> AsciiPartsAndPoint = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);

    // [163s] PN_CHARS_BASE
    internal static bool IsBase(int c) => c < 0x80
        ? c is >= 'A' and <= 'Z' or >= 'a' and <= 'z'
        : c is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF)
            or (>= 0x370 and <= 0x37D) or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D)
            or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xD7FF)
            or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    // [164s] PN_CHARS_U ::= PN_CHARS_BASE | '_'
    internal static bool IsStart(int c) => c == '_' || IsBase(c);

    // [166s] PN_CHARS ::= PN_CHARS_U | '-' | [0-9] | #x00B7 | [#x0300-#x036F] | [#x203F-#x2040]
    internal static bool IsPart(int c) =>
        IsStart(c) || c is '-' or (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);

    /// <summary>The code point that a text begins with, and how many bytes it takes; -1 at the end.</summary>
    internal static int CodePointAt(ReadOnlySpan<byte> utf8, out int length)
    {
        length = 1;
        if (utf8.IsEmpty)
            return -1;
        if (utf8[0] < 0x80)
            return utf8[0];
        Rune.DecodeFromUtf8(utf8, out var rune, out length);
        return rune.Value;
    }

    /// <summary>How many bytes from the start are characters of [166s] PN_CHARS, or points where those are allowed.</summary>
    internal static int LengthOfParts(ReadOnlySpan<byte> utf8, bool allowsPoint)
    {
        var ascii = allowsPoint ? AsciiPartsAndPoint : AsciiParts;
        for (var at = 0; ;)
        {
            var length = utf8[at..].IndexOfAnyExcept(ascii);
            if (length < 0)
                return utf8.Length;
            at += length;
            if (utf8[at] < 0x80 || !IsPart(CodePointAt(utf8[at..], out length)))
                return at;
            at += length;
        }
    }
}
