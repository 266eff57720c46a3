using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Matches patterns without back-references in time linear in the text, whatever the pattern: texts come from hostile pages.</summary>
internal sealed class LinearMatcher : PatternMatcher
{
    private readonly StandIns standIns;
    private readonly Regex regex;
    private readonly Lazy<Regex>? forFinalLineEnd;

    internal LinearMatcher(PatternNode node, bool isMultiLine)
    {
        standIns = StandIns.For(node.Nodes.OfType<CharacterNode>().Select(character => character.Set)) ?? throw PatternText.Fault(
            1, "a pattern with too many classes", $"classes that tell at most {StandIns.MostKinds} kinds of characters beyond U+FFFF apart");
        regex = Compile(LinearPatternWriter.Write(node, standIns, isMultiLine), RegexOptions.NonBacktracking);
        if (isMultiLine && node.Nodes.Any(part => part is AnchorNode))
            forFinalLineEnd = new(() => Compile(LinearPatternWriter.WriteForFinalLineEnd(node, standIns), RegexOptions.NonBacktracking));
    }

    // Section 5.6.2, flag m: neither '^' nor '$' matches after a line end that is the last character, but '$' does before it. To .NET both match after it.
    // A match that leaves that line end alone is one in the text without it; for one that takes it along there is a pattern of its own.
    internal override bool IsMatch(string text)
    {
        var units = standIns.Translate(text);
        if (forFinalLineEnd is null || !units.EndsWith('\n'))
            return regex.IsMatch(units);
        return regex.IsMatch(units.AsSpan(..^1)) || forFinalLineEnd.Value.IsMatch($"{units}{StandIns.Reserved}{StandIns.Reserved}");
    }
}
