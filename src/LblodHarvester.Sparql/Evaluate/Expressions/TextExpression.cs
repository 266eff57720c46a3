using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>
/// An expression whose value is a text that it makes, which need not become a literal, nor even a string, where another expression only
/// looks at it.
/// </summary>
internal abstract class TextExpression : CompiledExpression
{
    private TextBuffer? _own;

    /// <summary>Appends the text; false for an error, after which what the buffer got is not to be used.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="buffer">Where it is appended.</param>
    /// <param name="language">The language tag of the text; null when it has none.</param>
    internal abstract bool TryAppend(ISolution solution, TextBuffer buffer, out string? language);

    internal override Term? Evaluate(ISolution solution) =>
        TryWrite(solution, out var language) ? TextLiterals.Of(_own!.Text.ToString(), language) : null;

    internal sealed override bool? Test(ISolution solution) => TryWrite(solution, out _) ? _own!.Length > 0 : null;

    /// <summary>Appends the text that any expression has as its value; false when that is an error or no text.</summary>
    internal static bool TryAppend(CompiledExpression expression, ISolution solution, TextBuffer buffer, out string? language)
    {
        if (expression is TextExpression text)
            return text.TryAppend(solution, buffer, out language);
        language = null;
        if (expression.Evaluate(solution) is not Literal literal || !TextLiterals.IsText(literal))
            return false;
        language = literal.Language;
        buffer.Append(literal.Value);
        return true;
    }

    private bool TryWrite(ISolution solution, out string? language)
    {
        _own ??= new TextBuffer();
        _own.Clear();
        return TryAppend(solution, _own, out language);
    }
}
