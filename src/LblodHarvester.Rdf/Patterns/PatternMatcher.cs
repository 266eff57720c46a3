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
        var hasBackReference = node.Nodes.Any(part => part is BackReferenceNode);
        return (hasBackReference ? null : LinearMatcher.For(node, isMultiLine)) ?? (PatternMatcher)new BacktrackingMatcher(node, flags);
    }

    protected static Regex Compile(string pattern, RegexOptions options) => new(pattern, options | RegexOptions.CultureInvariant, XPathRegex.MatchTimeout);
}
