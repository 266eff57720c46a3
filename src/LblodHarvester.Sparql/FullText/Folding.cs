using System.Globalization;
using System.Text;

namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// Writes letters in lower case and without diacritics. By a table of our own: it is the same on every machine, and the program has no tables of
/// cultures (invariant globalisation).
/// </summary>
internal static class Folding
{
    /// <summary>The most characters that <see cref="Fold"/> writes.</summary>
    internal const int MaxLength = 2;

    // U+00C0 to U+017F; a blank is no letter, or one that is written as two.
    private const string Latin =
        "aaaaaa ceeeeiiii" + "dnooooo ouuuuy  " + "aaaaaa ceeeeiiii" + "dnooooo ouuuuy y"
        + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii  jjkkklllllll"
        + "lllnnnnnnnnnoooo" + "oo  rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";

    /// <summary>Whether the character is part of a word: a letter or a digit, a mark on one, or a soft hyphen.</summary>
    internal static bool IsWord(Rune rune) =>
        rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) : Rune.IsLetterOrDigit(rune) || IsSilent(rune);

    /// <summary>Writes a character of a word, in 0, 1 or 2 characters, and gives how many. A mark on a letter and a soft hyphen are written as nothing.</summary>
    internal static int Fold(Rune rune, Span<char> destination)
    {
        if (rune.IsAscii)
        {
            destination[0] = (char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value);
            return 1;
        }

        if (rune.Value is >= 0xC0 and < 0x180 && Latin[rune.Value - 0xC0] is var letter and not ' ')
        {
            destination[0] = letter;
            return 1;
        }

        var written = AsTwo(rune.Value);
        if (written.Length == 2)
        {
            written.CopyTo(destination);
            return 2;
        }

        return IsSilent(rune) ? 0 : Rune.ToLowerInvariant(rune).EncodeToUtf16(destination);
    }

    // A mark on a letter, or a soft hyphen.
    private static bool IsSilent(Rune rune) => rune.Value == 0xAD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    private static string AsTwo(int letter) => letter switch
    {
        0xC6 or 0xE6 => "ae",
        0xDE or 0xFE => "th",
        0xDF or 0x1E9E => "ss",
        0x132 or 0x133 => "ij",
        0x152 or 0x153 => "oe",
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        _ => "",
    };
}
