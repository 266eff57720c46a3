using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace LblodHarvester.Rdf;

/// <summary>A whole text in UTF-8 that is to be JSON, and the errors that are found in it. Offsets are in bytes, from the start of the text.</summary>
internal sealed class JsonSource
{
    private const int InitialBytes = 1 << 16;

    /// <summary>How many bytes beyond the most that may be there are read, for the error to show.</summary>
    private const int BytesBeyond = 4 * (TokenInError.LongestFound + 1);

    private readonly ReadOnlyMemory<byte> _text;

    private JsonSource(ReadOnlyMemory<byte> text, string sourceName, int maxBytes)
    {
        SourceName = sourceName;
        _text = text.Span.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        if (text.Length > maxBytes)
            throw Error(StartOfCharacter(maxBytes - (text.Length - _text.Length)), $"the end of the text: it may take {maxBytes} bytes, which an option sets");
        if (!Utf8.IsValid(Text))
            throw BrokenSequence();
    }

    internal string SourceName { get; }

    /// <summary>The text, without a byte order mark.</summary>
    internal ReadOnlySpan<byte> Text => _text.Span;

    /// <summary>Takes a text.</summary>
    /// <exception cref="RdfSyntaxException">The text is longer than it may be, or holds half a surrogate pair.</exception>
    internal static JsonSource Of(string text, string sourceName, int maxBytes = int.MaxValue) => new(Utf8Text.Encode(text, sourceName), sourceName, maxBytes);

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="RdfSyntaxException">The text is longer than it may be, or is not UTF-8.</exception>
    internal static JsonSource Read(Stream stream, string sourceName, int maxBytes)
    {
        var most = (int)Math.Min((long)maxBytes + BytesBeyond, Array.MaxLength);
        var text = new byte[Math.Min(InitialBytes, most)];
        var length = 0;
        while (length < most && stream.Read(text.AsSpan(length)) is > 0 and var count)
        {
            length += count;
            if (length == text.Length)
                Array.Resize(ref text, (int)Math.Min(2L * length, most));
        }

        return new JsonSource(text.AsMemory(0, length), sourceName, maxBytes);
    }

    /// <summary>An error at an offset, where a token starts.</summary>
    internal RdfSyntaxException Error(int offset, string expected) => Error(offset, TokenInError.At(Text[offset..]), expected);

    /// <summary>The line and the column of an offset.</summary>
    internal (int Line, int Column) PlaceOf(int offset) => new PlaceCounter().PlaceOf(Text, offset);

    private RdfSyntaxException Error(int offset, string found, string expected)
    {
        var (line, column) = PlaceOf(offset);
        return new RdfSyntaxException(SourceName, line, column, found, expected);
    }

    private RdfSyntaxException BrokenSequence()
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(Text[length..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            length += consumed;
        return Error(length, string.Create(CultureInfo.InvariantCulture, $"byte {Text[length]:X2}"), "a character encoded in UTF-8");
    }

    private int StartOfCharacter(int offset)
    {
        while (offset > 0 && (Text[offset] & 0xC0) == 0x80)
            offset--;
        return offset;
    }
}
