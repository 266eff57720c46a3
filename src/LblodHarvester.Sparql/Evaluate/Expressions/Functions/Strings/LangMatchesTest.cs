namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>LANGMATCHES</c> (SPARQL 1.1, section 17.4.3.13): basic filtering of RFC 4647, section 3.3.1.</summary>
internal sealed class LangMatchesTest(CompiledExpression tag, CompiledExpression range) : TestExpression
{
    private readonly TextArgument tagText = new(tag);
    private readonly TextArgument rangeText = new(range);

    internal override bool? Test(ISolution solution) =>
        tagText.ReadSimple(solution) is { } own && rangeText.ReadSimple(solution) is { } sought ? Matches(own, sought) : null;

    private static bool Matches(string tag, string range)
    {
        if (range == "*")
            return tag.Length > 0;
        return range.Length > 0 && tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
    }
}
