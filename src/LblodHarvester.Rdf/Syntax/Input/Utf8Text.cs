using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Text given as a string: it may hold half a surrogate pair, which is no character and has no encoding.</summary>
internal static class Utf8Text
{
    /// <summary>Encodes a text as UTF-8.</summary>
    /// <exception cref="RdfSyntaxException">The text holds half of a surrogate pair.</exception>
    internal static byte[] Encode(string text, string sourceName)
    {
        Check(text, sourceName);
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Refuses half of a surrogate pair.</summary>
    /// <exception cref="RdfSyntaxException">The text holds one.</exception>
    internal static void Check(string text, string sourceName)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || TextForms.IsPaired(text))
            return;
        var at = 0;
        while (Rune.TryGetRuneAt(text, at, out var rune))
            at += rune.Utf16SequenceLength;
        var before = Encoding.UTF8.GetBytes(text[(text.StartsWith('\uFEFF') ? 1 : 0)..at]);
        var (line, column) = new PlaceCounter().PlaceOf(before, before.Length);
        var found = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}");
        throw new RdfSyntaxException(sourceName, line, column, found, "a character: this is half of a surrogate pair");
    }
}
