namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>White space as XML has it, which casts from texts leave out at the ends (XPath and XQuery Functions 3.1, section 19.2).</summary>
internal static class WhiteSpace
{
    internal static string Trim(string text) => text.Trim(' ', '\t', '\r', '\n');
}
