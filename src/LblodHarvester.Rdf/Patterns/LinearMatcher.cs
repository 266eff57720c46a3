using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Matches patterns without back-references in time linear in the text: texts come from hostile pages.</summary>
internal sealed class LinearMatcher : PatternMatcher
{
    // To make its automaton, .NET takes time quadratic in the different classes: tenths of a second for 100, half a minute for 1,000.
    private const int MostClasses = 100;

    private readonly StandIns standIns;
    private readonly Regex regex;
    private readonly Regex? forFinalLineEnd;

    private LinearMatcher(PatternNode node, StandIns standIns, bool isMultiLine)
    {
        this.standIns = standIns;
        regex = Compile(LinearPatternWriter.Write(node, standIns, isMultiLine), RegexOptions.NonBacktracking);
        if (isMultiLine && node.Nodes.Any(part => part is AnchorNode))
            forFinalLineEnd = Compile(LinearPatternWriter.WriteForFinalLineEnd(node, standIns), RegexOptions.NonBacktracking);
    }

    /// <summary>The matcher for a pattern without back-references; null when it would be too large.</summary>
    internal static LinearMatcher? For(PatternNode node, bool isMultiLine)
    {
        var classes = node.Nodes.OfType<CharacterNode>().Select(character => character.Set).ToHashSet();
        if (classes.Count > MostClasses || StandIns.For(classes) is not { } standIns)
            return null;
        try
        {
            return new LinearMatcher(node, standIns, isMultiLine);
        }
        catch (NotSupportedException)
        {
            // What .NET says of an automaton that could have more than 10,000 nodes.
            return null;
        }
    }

    // Section 5.6.2, flag m: neither '^' nor '$' matches after a line end that is the last character, but '$' does before it. To .NET both match after it.
    // A match that leaves that line end alone is one in the text without it; for one that takes it along there is a pattern of its own.
    internal override bool IsMatch(string text)
    {
        var units = standIns.Translate(text);
        if (forFinalLineEnd is null || !units.EndsWith('\n'))
            return regex.IsMatch(units);
        return regex.IsMatch(units.AsSpan(..^1)) || forFinalLineEnd.IsMatch($"{units}{StandIns.Reserved}{StandIns.Reserved}");
    }
}
