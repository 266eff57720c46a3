using System.Globalization;
using System.Text;

namespace LblodHarvester.Reports;

/// <summary>
/// Text of a page, or of whoever wrote it, on one line of a terminal: what would move the cursor, change colours or turn the direction of
/// reading must not reach it.
/// </summary>
internal static class Printable
{
    /// <summary>What stands for a character that is not shown.</summary>
    public const string Hidden = "\uFFFD";

    /// <summary>The text on one line: line ends and tabs as spaces, control characters hidden.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && Ascii.IsValid(text))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
            line.Append(rune.Value == '\t' ? " " : IsHidden(rune) ? Hidden : rune.ToString());
        return line.ToString();
    }

    /// <summary>Whether a character is not shown as it is.</summary>
    public static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
