namespace LblodHarvester.Rdf;

/// <summary>The characters of names and blank node labels in Turtle and its kin, as code points.</summary>
internal static class NameCharacters
{
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
}
