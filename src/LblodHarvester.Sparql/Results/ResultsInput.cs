using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>The bytes of a result as they come in, and the place in the text that they are at.</summary>
internal sealed class ResultsInput(Stream stream, string sourceName, ResultsReaderOptions options)
{
    private const int ShownBytes = 32;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] _bytes = new byte[1 << 14];
    private int _start;
    private int _end;
    private int _line = 1;
    private int _column = 1;

    /// <summary>What is there and was not passed yet.</summary>
    internal ReadOnlySpan<byte> Ahead => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Whether no more comes than is ahead.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>How many bytes were passed.</summary>
    internal long Passed { get; private set; }

    /// <summary>Passes over a byte order mark; the first thing that is done.</summary>
    internal void PassMark()
    {
        var mark = "\uFEFF"u8;
        while (Ahead.Length < mark.Length && Fill())
        {
        }

        if (Ahead.StartsWith(mark))
            _start += mark.Length;
    }

    /// <summary>
    /// Reads on, at least as much as is ahead already: who scans what is ahead again after that, scans each byte no more than a few times.
    /// </summary>
    /// <returns>Whether there was more.</returns>
    /// <exception cref="RdfSyntaxException">More is ahead than may be.</exception>
    internal bool Fill()
    {
        if (IsComplete)
            return false;
        var ahead = _end - _start;
        if (ahead > 0 && ahead >= options.MaxRowBytes)
            throw Error(0, string.Create(CultureInfo.InvariantCulture, $"something of at most {options.MaxRowBytes} bytes, which the option MaxRowBytes sets"));
        var room = Math.Max(2 * ahead, 1 << 14);
        var target = room > _bytes.Length ? new byte[room] : _bytes;
        _bytes.AsSpan(_start, ahead).CopyTo(target);
        (_bytes, _start, _end) = (target, 0, ahead);
        var count = stream.ReadAtLeast(_bytes.AsSpan(_end), Math.Max(ahead, 1), throwOnEndOfStream: false);
        _end += count;
        IsComplete = count < Math.Max(ahead, 1);
        return count > 0;
    }

    /// <summary>Passes bytes; the last of them ends a character.</summary>
    internal void Advance(int count)
    {
        (_line, _column) = PlaceOf(count);
        _start += count;
        Passed += count;
    }

    /// <summary>The offset ahead of the first of some bytes, reading on until one is there; all that is ahead when none is.</summary>
    internal int Find(ReadOnlySpan<byte> any, int from)
    {
        while (true)
        {
            var at = Ahead[from..].IndexOfAny(any);
            if (at >= 0)
                return from + at;
            from = Ahead.Length;
            if (!Fill())
                return from;
        }
    }

    /// <summary>The text of bytes that are ahead.</summary>
    /// <exception cref="RdfSyntaxException">They are not UTF-8.</exception>
    internal string Decode(int from, int length)
    {
        try
        {
            return Strict.GetString(Ahead.Slice(from, length));
        }
        catch (DecoderFallbackException exception)
        {
            throw Error(from + exception.Index, "text in UTF-8");
        }
    }

    /// <summary>The error that something else is ahead than was expected.</summary>
    internal RdfSyntaxException Error(int offset, string expected)
    {
        var (line, column) = PlaceOf(offset);
        var found = Ahead[offset..];
        var end = found[..Math.Min(found.Length, ShownBytes)].IndexOfAnyInRange((byte)0, (byte)'\x1F');
        if (end == 0)
            return new RdfSyntaxException(sourceName, line, column, found[0] == (byte)'\n' ? "the end of the line" : $"U+{found[0]:X4}", expected);
        return new RdfSyntaxException(sourceName, line, column, Encoding.UTF8.GetString(found[..(end < 0 ? Math.Min(found.Length, ShownBytes) : end)]), expected);
    }

    private (int Line, int Column) PlaceOf(int offset)
    {
        var passed = Ahead[..offset];
        var lines = passed.Count((byte)'\n');
        return lines == 0
            ? (_line, _column + Encoding.UTF8.GetCharCount(passed))
            : (_line + lines, 1 + Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]));
    }
}
