namespace LblodHarvester.Rdf;

/// <summary>
/// Finds where a statement of Turtle or TriG that has an error ends, without understanding it: at the first point after the error that is
/// not in a string, an IRI, a comment, a number or a name. It starts at the token with the error, and goes on as more of the text comes in.
/// </summary>
internal sealed class StatementSkipper(Utf8Window window, bool hasGraphs)
{
    private bool _isInGraph;
    private int _depth;
    private readonly ScanProgress _progress = new(window);

    /// <summary>Whether a statement is being passed over.</summary>
    internal bool IsSkipping { get; private set; }

    /// <summary>Starts at the window's position.</summary>
    /// <param name="isInGraph">Whether the statement is between the braces of a graph: it then ends before the one that closes.</param>
    internal void Start(bool isInGraph)
    {
        (_isInGraph, _depth, IsSkipping) = (isInGraph, 0, true);
    }

    /// <summary>Goes on to the end of the statement; false when more of the text is needed.</summary>
    internal bool TrySkip()
    {
        while (IsSkipping)
        {
            if (window.AtEnd)
            {
                IsSkipping = !window.IsFinal;
                return window.IsFinal;
            }

            var at = window.Position;
            var isPastError = at >= window.ErrorOffset;
            if (_isInGraph && isPastError && window.Text[at] == '}')
                IsSkipping = false;
            else if (!TrySkipToken(out var c))
                return false;
            else
                IsSkipping = !(IsEnd(c) && isPastError);
        }

        return true;
    }

    // Outside a graph, one that the statement starts ends with it.
    private bool IsEnd(char c)
    {
        if (!hasGraphs || _isInGraph)
            return c == '.';
        if (c == '{')
            _depth++;
        else if (c == '}')
            _depth = Math.Max(_depth - 1, 0);
        return _depth == 0 && c is '.' or '}';
    }

    // The character that the token is: a point that ends a statement, a brace, or nothing of interest.
    private bool TrySkipToken(out char c)
    {
        c = '\0';
        var text = window.Rest;
        var length = text[0] switch
        {
            (byte)'"' or (byte)'\'' => LengthOfString(text),
            (byte)'<' => LengthOfIri(text),
            (byte)'#' => LengthOfComment(text),
            (byte)'\\' => text.Length > 1 ? 2 : Unfinished(1),
            (byte)'.' => LengthOfPoint(text, out c),
            (byte)'{' or (byte)'}' => LengthOfBrace(text, out c),
            _ => 1,
        };
        if (length == TerminalScanner.Incomplete)
            return false;
        window.Position += length;
        return true;
    }

    private int Unfinished(int length) => window.IsFinal ? length : TerminalScanner.Incomplete;

    private static int LengthOfBrace(ReadOnlySpan<byte> text, out char c)
    {
        c = (char)text[0];
        return 1;
    }

    // A point within a number or a name has something of it on both sides.
    private int LengthOfPoint(ReadOnlySpan<byte> text, out char c)
    {
        c = '\0';
        if (text.Length == 1 && !window.IsFinal)
            return TerminalScanner.Incomplete;
        var next = text.Length > 1 ? text[1] : (byte)' ';
        if (!IsPartOfName(window.Before) || !(IsPartOfName(next) || next == '.'))
            c = '.';
        return 1;
    }

    private static bool IsPartOfName(byte c) => c >= 0x80 || char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'-' or (byte)':' or (byte)'%' or (byte)'\\';

    private int LengthOfString(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 && !window.IsFinal)
            return TerminalScanner.Incomplete;
        var isLong = text.Length >= 3 && text[1] == text[0] && text[2] == text[0];
        return isLong ? LengthOfLongString(text) : LengthOfShortString(text);
    }

    // One that does not end is passed over at its start, so that what follows is not lost with it.
    private int LengthOfLongString(ReadOnlySpan<byte> text)
    {
        const int Delimiter = 3;
        var at = Resume(Delimiter);
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(text[0], (byte)'\\');
            at = length < 0 ? text.Length : at + length;
            if (text.Length - at < Delimiter)
                break;
            if (text[at] == '\\')
                at += 2;
            else if (text[at..].StartsWith(text[..Delimiter]))
                return at + Delimiter;
            else
                at++;
        }

        return Suspend(at, Delimiter);
    }

    // One that does not end is passed over up to the end of its line.
    private int LengthOfShortString(ReadOnlySpan<byte> text)
    {
        var at = Resume(1);
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny([text[0], (byte)'\\', (byte)'\n', (byte)'\r']);
            at = length < 0 ? text.Length : at + length;
            if (at == text.Length || (text[at] == '\\' && at + 1 == text.Length))
                break;
            if (text[at] == text[0])
                return at + 1;
            if (text[at] != '\\')
                return at;
            at += 2;
        }

        return Suspend(at, text.Length);
    }

    // One that does not end is passed over up to the blank that it cannot hold.
    private int LengthOfIri(ReadOnlySpan<byte> text)
    {
        for (var at = Resume(1); at < text.Length; at++)
        {
            if (text[at] == '>')
                return at + 1;
            if (text[at] <= ' ')
                return at;
        }

        return Suspend(text.Length, text.Length);
    }

    private int LengthOfComment(ReadOnlySpan<byte> text)
    {
        var from = Resume(1);
        var length = text[from..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? Suspend(text.Length, text.Length) : from + length;
    }

    private int Resume(int first) => _progress.Resume(window.Position, window.Position + first, out _) - window.Position;

    private int Suspend(int scanned, int lengthAtEnd) =>
        window.IsFinal ? lengthAtEnd : _progress.Suspend(window.Position, window.Position + scanned);
}
