namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>LANGMATCHES</c> (SPARQL 1.1, section 17.4.3.13): basic filtering of RFC 4647, section 3.3.1.</summary>
internal sealed class LangMatchesTest(CompiledExpression tag, CompiledExpression range) : TestExpression
{
    private readonly TextArgument _tagText = new(tag);
    private readonly TextArgument _rangeText = new(range);

    internal override bool? Test(ISolution solution)
    {
        var areTexts = _tagText.TryRead(solution, out var own, out var tagLanguage) & _rangeText.TryRead(solution, out var sought, out var rangeLanguage);
        return areTexts && tagLanguage is null && rangeLanguage is null ? Matches(own, sought) : null;
    }

    private static bool Matches(ReadOnlySpan<char> tag, ReadOnlySpan<char> range)
    {
        if (range is "*")
            return tag.Length > 0;
        return range.Length > 0 && tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
    }
}
