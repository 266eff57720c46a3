using System.Globalization;
using System.Text;

namespace LblodHarvester.Reports;

/// <summary>How many columns of a terminal a character takes (Unicode Standard Annex 11, as terminals apply it).</summary>
internal static class DisplayWidth
{
    private const int EmojiPresentation = 0xFE0F;

    // East Asian wide and fullwidth characters, and emoji, by block.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F7E0, 0x1F7EB), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of one text element (grapheme cluster): those of its widest character.</summary>
    public static int Of(ReadOnlySpan<char> element)
    {
        var widest = 0;
        foreach (var rune in element.EnumerateRunes())
            widest = Math.Max(widest, rune.Value == EmojiPresentation && widest > 0 ? 2 : Of(rune));
        return widest;
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
    }
}
