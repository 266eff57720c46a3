using System.Buffers;
using System.Text;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>A text in capitals or in small letters.</summary>
internal sealed class CaseFunction : TextExpression
{
    private readonly CompiledExpression _argument;
    private readonly AsciiMapping _ascii;
    private readonly Action<TextBuffer, int> _other;

    private CaseFunction(CompiledExpression argument, AsciiMapping ascii, Action<TextBuffer, int> other) =>
        (_argument, _ascii, _other) = (argument, ascii, other);

    private delegate OperationStatus AsciiMapping(Span<char> text, out int length);

    /// <summary><c>UCASE</c> (SPARQL 1.1, section 17.4.3.4).</summary>
    internal static CaseFunction Upper(CompiledExpression argument) => new(argument, Ascii.ToUpperInPlace, CaseMapping.ToUpper);

    /// <summary><c>LCASE</c> (SPARQL 1.1, section 17.4.3.5).</summary>
    internal static CaseFunction Lower(CompiledExpression argument) => new(argument, Ascii.ToLowerInPlace, CaseMapping.ToLower);

    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        var start = buffer.Length;
        if (!TryAppend(_argument, solution, buffer, out language))
            return false;
        var text = buffer.Since(start);
        if (Ascii.IsValid(text))
            _ascii(text, out _);
        else
            _other(buffer, start);
        return true;
    }
}
