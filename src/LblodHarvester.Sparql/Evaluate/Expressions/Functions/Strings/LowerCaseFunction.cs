namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>LCASE</c> (SPARQL 1.1, section 17.4.3.5).</summary>
internal sealed class LowerCaseFunction(CompiledExpression argument) : TextExpression
{
    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        var start = buffer.Length;
        if (!TryAppend(argument, solution, buffer, out language))
            return false;
        var text = buffer.Since(start);
        if (System.Text.Ascii.IsValid(text))
            System.Text.Ascii.ToLowerInPlace(text, out _);
        else
            CaseMapping.ToLower(buffer, start);
        return true;
    }
}
