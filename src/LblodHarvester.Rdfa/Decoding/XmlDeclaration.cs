using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Looks for the encoding in an XML declaration: as XML 1.0, appendix F, has it, and HTML where no <c>meta</c> names one (HTML, section 13.2.3.2,
/// "get an XML encoding").
/// </summary>
internal static class XmlDeclaration
{
    private const int LongestDeclaration = 1024;

    /// <summary>The encoding that the declaration names, or that the bytes of its first two characters tell; null when there is none.</summary>
    internal static CharacterEncoding? FindEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, (byte)'<', 0, (byte)'?', ..] => CharacterEncoding.Utf16BigEndian,
        [(byte)'<', 0, (byte)'?', 0, ..] => CharacterEncoding.Utf16LittleEndian,
        [(byte)'<', (byte)'?', (byte)'x', (byte)'m', (byte)'l', ..] => Named(bytes),
        _ => null,
    };

    /// <summary>Whether the bytes start with an XML declaration, in any encoding that can be read here, behind a byte order mark or not.</summary>
    internal static bool IsAtStartOf(ReadOnlySpan<byte> bytes)
    {
        var text = bytes[CharacterEncoding.FromByteOrderMark(bytes).Length..];
        return text.StartsWith("<?xml"u8)
            || text.StartsWith("<\0?\0x\0m\0l\0"u8)
            || text.StartsWith("\0<\0?\0x\0m\0l"u8);
    }

    private static CharacterEncoding? Named(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        var end = start.IndexOf('>', StringComparison.Ordinal);
        var name = end < 0 ? -1 : start.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (name < 0)
            return null;
        var rest = start.AsSpan((name + "encoding".Length)..end).TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart();
        if (rest is not ['"' or '\'', ..])
            return null;
        var close = rest[1..].IndexOf(rest[0]);
        return close < 0 ? null : CharacterEncoding.FromLabel(rest.Slice(1, close).ToString())?.AsDeclaredInMarkup();
    }
}
