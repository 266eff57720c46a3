using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Lines and columns of a window that moves. It counts from the last place asked for: a text can have as many errors as lines. LF, CR and
/// CRLF each end a line; columns are UTF-16 code units, from 1.
/// </summary>
internal sealed class PlaceCounter
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Says that the text starts at an offset, not at 0.</summary>
    internal void StartAt(int offset) => _offset = offset;

    /// <summary>Says that the text before an offset is one line more than what was counted before it, for a parser that sees the lines.</summary>
    internal void StartLine(int offset) => (_offset, _line, _column) = (offset, _line + 1, 1);

    /// <summary>The place of an offset, which is where a character starts.</summary>
    /// <remarks>Not for an offset before one that was asked for on a later line.</remarks>
    internal (int Line, int Column) PlaceOf(ReadOnlySpan<byte> text, int offset)
    {
        // The two bytes of a CRLF are in the same line.
        if (offset > 0 && offset < text.Length && text[offset] == '\n' && text[offset - 1] == '\r')
            offset--;
        if (offset < _offset)
            return (_line, _column - Encoding.UTF8.GetCharCount(text[offset.._offset]));
        Advance(text[_offset..offset]);
        _offset = offset;
        return (_line, _column);
    }

    /// <summary>Counts up to an offset, which becomes the start of the window.</summary>
    internal void Forget(ReadOnlySpan<byte> text, int start)
    {
        if (start > _offset)
            PlaceOf(text, start);
        _offset -= start;
    }

    private void Advance(ReadOnlySpan<byte> passed)
    {
        var lastEnd = passed.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (lastEnd < 0)
        {
            _column += Encoding.UTF8.GetCharCount(passed);
            return;
        }

        _line += passed.Count((byte)'\n');
        if (passed.Contains((byte)'\r'))
            _line += passed.Count((byte)'\r') - passed.Count("\r\n"u8);
        _column = 1 + Encoding.UTF8.GetCharCount(passed[(lastEnd + 1)..]);
    }
}
