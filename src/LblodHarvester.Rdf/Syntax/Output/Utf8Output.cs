using System.Buffers;
using System.Text.Unicode;

namespace LblodHarvester.Rdf;

/// <summary>Text on its way to a stream: encoded into one buffer, and written when that is full.</summary>
internal sealed class Utf8Output(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    internal void Append(char c)
    {
        if (!char.IsAscii(c))
        {
            Append([c]);
            return;
        }

        if (_length == _buffer.Length)
            Flush();
        _buffer[_length++] = (byte)c;
    }

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, as only an unchecked IRI can.</exception>
    internal void Append(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            if (status == OperationStatus.Done)
                return;
            if (status == OperationStatus.InvalidData)
                throw new ArgumentException($"'{text}' holds half of a surrogate pair, which is no character and cannot be written.");
            text = text[read..];
            Flush();
        }
    }

    /// <summary>Writes what is in the buffer. What the stream did not take is not offered to it again.</summary>
    internal void Flush()
    {
        var length = _length;
        _length = 0;
        stream.Write(_buffer, 0, length);
    }
}
