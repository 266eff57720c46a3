using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>The text that escapes stand for (productions [26] UCHAR and [159s] ECHAR of RDF 1.1 Turtle), after a check that they are right.</summary>
internal static class Unescaping
{
    /// <summary>The text of what stands between the delimiters of a string or an IRI.</summary>
    internal static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(utf8);
        // No text in UTF-16 has more units than its UTF-8 has bytes, and no escape stands for more than it takes.
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        var length = 0;
        while (true)
        {
            var plain = utf8.IndexOf((byte)'\\');
            length += Encoding.UTF8.GetChars(plain < 0 ? utf8 : utf8[..plain], buffer.AsSpan(length));
            if (plain < 0)
                break;
            utf8 = utf8[plain..];
            utf8 = utf8[DecodeEscape(utf8, buffer, ref length)..];
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Writes the text of what stands between the delimiters of a string in UTF-8, which is never longer, and gives its length.</summary>
    internal static int Decode(ReadOnlySpan<byte> utf8, Span<byte> destination)
    {
        var length = 0;
        while (true)
        {
            var plain = utf8.IndexOf((byte)'\\');
            var part = plain < 0 ? utf8 : utf8[..plain];
            part.CopyTo(destination[length..]);
            length += part.Length;
            if (plain < 0)
                return length;
            utf8 = utf8[plain..];
            utf8 = utf8[DecodeEscape(utf8, destination, ref length)..];
        }
    }

    private static int DecodeEscape(ReadOnlySpan<byte> escape, Span<byte> destination, ref int length)
    {
        var digits = DigitsOf(escape);
        if (digits == 0)
            destination[length++] = (byte)CharacterOf((char)escape[1]);
        else
            length += RuneOf(escape.Slice(2, digits)).EncodeToUtf8(destination[length..]);
        return 2 + digits;
    }

    private static int DecodeEscape(ReadOnlySpan<byte> escape, char[] buffer, ref int length)
    {
        var digits = DigitsOf(escape);
        if (digits == 0)
            buffer[length++] = CharacterOf((char)escape[1]);
        else
            length += RuneOf(escape.Slice(2, digits)).EncodeToUtf16(buffer.AsSpan(length));
        return 2 + digits;
    }

    private static int DigitsOf(ReadOnlySpan<byte> escape) => escape[1] switch { (byte)'u' => 4, (byte)'U' => 8, _ => 0 };

    private static Rune RuneOf(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out uint value, out _, 'X')
        ? new Rune(value)
        : throw new InvalidOperationException("The escape was not checked.");

    private static char CharacterOf(char letter) => letter switch
    {
        't' => '\t',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        _ => letter,
    };
}
