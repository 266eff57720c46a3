using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Text given as a string, made into the bytes that the parsers read.</summary>
internal static class Utf8Text
{
    /// <summary>Encodes a text.</summary>
    /// <exception cref="RdfSyntaxException">The text holds half of a surrogate pair.</exception>
    internal static byte[] Encode(string text, string sourceName)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
                throw HalfAPair(text, i, sourceName);
            i++;
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static RdfSyntaxException HalfAPair(string text, int at, string sourceName)
    {
        var before = Encoding.UTF8.GetBytes(text[..at]);
        var (line, column) = new PlaceCounter().PlaceOf(before, before.Length);
        var found = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}");
        return new RdfSyntaxException(sourceName, line, column, found, "a character: this is half of a surrogate pair");
    }
}
