namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>UCASE</c> (SPARQL 1.1, section 17.4.3.4).</summary>
internal sealed class UpperCaseFunction(CompiledExpression argument) : TextExpression
{
    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        var start = buffer.Length;
        if (!TryAppend(argument, solution, buffer, out language))
            return false;
        var text = buffer.Since(start);
        if (System.Text.Ascii.IsValid(text))
            System.Text.Ascii.ToUpperInPlace(text, out _);
        else
            CaseMapping.ToUpper(buffer, start);
        return true;
    }
}
