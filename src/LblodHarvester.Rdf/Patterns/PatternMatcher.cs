using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Says whether a text matches one pattern.</summary>
internal abstract class PatternMatcher
{
    internal abstract bool IsMatch(string text);

    /// <summary>The matcher that does most for a pattern: comparing texts where that will do, backtracking only where it must.</summary>
    internal static PatternMatcher For(PatternNode node, PatternFlags flags)
    {
        var isMultiLine = flags.HasFlag(PatternFlags.MultiLine) && !flags.HasFlag(PatternFlags.Quoted);
        if (LiteralMatcher.For(node, isMultiLine) is { } literal)
            return literal;
        return node.Nodes.Any(part => part is BackReferenceNode) ? new BacktrackingMatcher(node, flags) : new LinearMatcher(node, isMultiLine);
    }

    protected static Regex Compile(string pattern, RegexOptions options) => new(pattern, options | RegexOptions.CultureInvariant, XPathRegex.MatchTimeout);
}
