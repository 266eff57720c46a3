namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>CONCAT</c> (SPARQL 1.1, section 17.4.3.12): in the language that all texts have, or in none.</summary>
internal sealed class ConcatFunction(CompiledExpression[] arguments) : TextExpression
{
    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        language = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!TryAppend(arguments[i], solution, buffer, out var own))
                return false;
            if (i == 0)
                language = own;
            else if (!string.Equals(language, own, StringComparison.OrdinalIgnoreCase))
                language = null;
        }

        return true;
    }
}
