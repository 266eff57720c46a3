namespace LblodHarvester.Rdfa;

/// <summary>Lines and columns of offsets in a text; a line ends at LF, CR or CR LF.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private int _line;

    internal LineMap(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0 && i < text.Length;)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            _starts.Add(++i);
            var next = text.AsSpan(i).IndexOfAny('\n', '\r');
            if (next < 0)
                return;
            i += next;
        }
    }

    /// <summary>The offset of a line and column, from 1.</summary>
    internal int Offset(int line, int column) => _starts[line - 1] + column - 1;

    internal SourcePlace Place(int offset, string? attribute = null)
    {
        // One place is mostly asked for close to the one before.
        if (offset < _starts[_line] || (_line + 1 < _starts.Count && offset >= _starts[_line + 1]))
        {
            var index = _starts.BinarySearch(offset);
            _line = index >= 0 ? index : ~index - 1;
        }

        return new SourcePlace(_line + 1, offset - _starts[_line] + 1, offset, attribute);
    }
}
