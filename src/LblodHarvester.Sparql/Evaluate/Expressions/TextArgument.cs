using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>An argument that must be a text, and that is only looked at: it takes no memory but for a buffer.</summary>
internal sealed class TextArgument(CompiledExpression expression)
{
    private readonly TextBuffer? _buffer = expression is TextExpression ? new TextBuffer() : null;

    /// <summary>The characters, until the next call; false for an error, or for what is no text.</summary>
    internal bool TryRead(ISolution solution, out ReadOnlySpan<char> text, out string? language)
    {
        if (_buffer is not null)
        {
            _buffer.Clear();
            var isText = TextExpression.TryAppend(expression, solution, _buffer, out language);
            text = _buffer.Text;
            return isText;
        }

        if (expression.Evaluate(solution) is Literal literal && TextLiterals.IsText(literal))
        {
            text = literal.Value;
            language = literal.Language;
            return true;
        }

        text = default;
        language = null;
        return false;
    }

    /// <summary>The characters as a string; null for an error, or for what is no text.</summary>
    internal string? Read(ISolution solution, out string? language)
    {
        if (_buffer is not null)
            return TryRead(solution, out var text, out language) ? text.ToString() : null;
        var literal = expression.Evaluate(solution) as Literal;
        language = literal?.Language;
        return literal is not null && TextLiterals.IsText(literal) ? literal.Value : null;
    }

    /// <summary>The characters of a text without language; null for anything else.</summary>
    internal string? ReadSimple(ISolution solution) => Read(solution, out var language) is { } text && language is null ? text : null;
}
