namespace LblodHarvester.Rdf;

/// <summary>
/// Finds where a statement of Turtle or TriG that has an error ends, without understanding it: at the first point after the error that is
/// not in a string, an IRI, a comment, a number or a name.
/// </summary>
internal sealed class StatementSkipper(SourceCursor cursor)
{
    /// <summary>Goes from an error to the end of a statement outside a graph; one that has a graph ends with it.</summary>
    /// <param name="start">Where the statement starts.</param>
    /// <param name="hasGraphs">Whether braces stand around graphs.</param>
    internal void SkipStatement(int start, bool hasGraphs)
    {
        var error = cursor.ErrorPosition;
        cursor.Position = start;
        for (var depth = 0; !cursor.AtEnd;)
        {
            var at = cursor.Position;
            var c = SkipToken();
            if (hasGraphs && c == '{')
                depth++;
            else if (hasGraphs && c == '}')
                depth = Math.Max(depth - 1, 0);
            if (depth == 0 && at >= error && (c == '.' || (hasGraphs && c == '}')))
                return;
        }
    }

    /// <summary>Goes from an error to the end of a statement in a graph: after its point, or before the brace that ends the graph.</summary>
    /// <param name="start">Where the statement starts.</param>
    internal void SkipStatementInGraph(int start)
    {
        var error = cursor.ErrorPosition;
        cursor.Position = start;
        while (!cursor.AtEnd)
        {
            var at = cursor.Position;
            if (at >= error && cursor.Current == '}')
                return;
            if (SkipToken() == '.' && at >= error)
                return;
        }
    }

    // The character that the token is: a point that ends a statement, a brace, or nothing of interest.
    private char SkipToken()
    {
        var c = cursor.Current;
        switch (c)
        {
            case '"' or '\'':
                SkipString();
                return '\0';
            case '<':
                SkipIri();
                return '\0';
            case '#':
                cursor.SkipToLineEnd();
                return '\0';
            case '\\':
                cursor.Position = Math.Min(cursor.Position + 2, cursor.Text.Length);
                return '\0';
            case '.':
                var isEnd = IsEnd();
                cursor.Position++;
                return isEnd ? c : '\0';
            default:
                cursor.Position++;
                return c;
        }
    }

    // A point within a number or a name has something of it on both sides.
    private bool IsEnd()
    {
        var before = cursor.Position == 0 ? ' ' : cursor.Text[cursor.Position - 1];
        return !IsPartOfName(before) || !(IsPartOfName(cursor.Peek(1)) || cursor.Peek(1) == '.');
    }

    private static bool IsPartOfName(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '-' or ':' or '%' or '\\';

    private void SkipString()
    {
        var quote = cursor.Current;
        var quotes = new string(quote, 3);
        if (cursor.StartsWith(quotes))
            SkipLongString(quotes);
        else
            SkipShortString(quote);
    }

    // One that does not end is passed over at its start, so that what follows is not lost with it.
    private void SkipLongString(string quotes)
    {
        cursor.Position += 3;
        var end = cursor.Position;
        while (end < cursor.Text.Length)
        {
            var length = cursor.Text.AsSpan(end).IndexOfAny(quotes[0], '\\');
            if (length < 0)
                return;
            end += length;
            if (cursor.Text[end] == '\\')
                end += 2;
            else if (cursor.Text.AsSpan(end).StartsWith(quotes, StringComparison.Ordinal))
            {
                cursor.Position = end + 3;
                return;
            }
            else
                end++;
        }
    }

    private void SkipShortString(char quote)
    {
        cursor.Position++;
        while (!cursor.AtEnd && cursor.Current is not ('\r' or '\n'))
        {
            if (cursor.TryRead(quote))
                return;
            cursor.Position = Math.Min(cursor.Position + (cursor.Current == '\\' ? 2 : 1), cursor.Text.Length);
        }
    }

    // One that does not end is passed over up to the blank that it cannot hold.
    private void SkipIri()
    {
        cursor.Position++;
        while (!cursor.AtEnd && cursor.Current > ' ')
        {
            if (cursor.TryRead('>'))
                return;
            cursor.Position++;
        }
    }
}
