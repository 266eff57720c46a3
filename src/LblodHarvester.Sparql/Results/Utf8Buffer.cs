using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Unicode;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// Text on its way to a buffer writer, as UTF-8. A row is many small pieces: they are put together here, and handed on in large ones. Its memory grows
/// with the text, since most answers are short.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="size">The most bytes that are put together.</param>
internal sealed class Utf8Buffer(IBufferWriter<byte> output, int size = 1 << 15)
{
    private const int FirstSize = 1 << 10;
    private const int MostBytesOfCharacter = 3;

    private byte[] _bytes = new byte[Math.Min(size, FirstSize)];
    private int _length;

    /// <summary>How many bytes have left this buffer.</summary>
    internal long HandedOn { get; private set; }

    internal void Append(byte value)
    {
        if (_length == _bytes.Length)
            MakeRoom(1);
        _bytes[_length++] = value;
    }

    internal void Append(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _bytes.Length - _length)
        {
            MakeRoom(utf8.Length);
            if (utf8.Length > _bytes.Length)
            {
                output.Write(utf8);
                HandedOn += utf8.Length;
                return;
            }
        }

        utf8.CopyTo(_bytes.AsSpan(_length));
        _length += utf8.Length;
    }

    /// <exception cref="ResultsFormatException">The text holds half of a surrogate pair, as only an unchecked IRI can.</exception>
    internal void Append(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _bytes.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            if (status == OperationStatus.Done)
                return;
            if (status == OperationStatus.InvalidData)
                throw new ResultsFormatException($"'{text}' holds half of a surrogate pair, which is no character and which no format can carry.");
            text = text[read..];
            MakeRoom(Math.Min(text.Length, size) * MostBytesOfCharacter);
        }
    }

    /// <summary>Appends a text with what the table has in place of some of its characters.</summary>
    internal void AppendEscaped(ReadOnlySpan<char> text, EscapeTable table)
    {
        for (var length = text.IndexOfAny(table.Escaped); length >= 0; length = text.IndexOfAny(table.Escaped))
        {
            Append(text[..length]);
            Append(table.EscapeOf(text[length]));
            text = text[(length + 1)..];
        }

        Append(text);
    }

    /// <summary>Appends a text that is in UTF-8 already, with what the table has in place of some of its characters.</summary>
    internal void AppendEscaped(ReadOnlySpan<byte> utf8, EscapeTable table)
    {
        for (var length = utf8.IndexOfAny(table.EscapedBytes); length >= 0; length = utf8.IndexOfAny(table.EscapedBytes))
        {
            Append(utf8[..length]);
            Append(table.EscapeOf((char)utf8[length]));
            utf8 = utf8[(length + 1)..];
        }

        Append(utf8);
    }

    internal void Append(int number)
    {
        const int MostDigits = 11;
        if (_bytes.Length - _length < MostDigits)
            MakeRoom(MostDigits);
        number.TryFormat(_bytes.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Hands on what is in the buffer.</summary>
    internal void Flush()
    {
        output.Write(_bytes.AsSpan(0, _length));
        HandedOn += _length;
        _length = 0;
    }

    // Room for so many bytes, or for as many as there can be.
    private void MakeRoom(int count)
    {
        if (count > size - _length)
            Flush();
        var wanted = _length + Math.Min(count, size - _length);
        if (wanted > _bytes.Length)
            Array.Resize(ref _bytes, Math.Min(size, (int)BitOperations.RoundUpToPowerOf2((uint)wanted)));
    }
}
