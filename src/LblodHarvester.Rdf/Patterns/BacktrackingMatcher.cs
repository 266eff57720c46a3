using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Matches patterns with back-references, which no engine can in linear time, and those that are too large for <see cref="LinearMatcher"/>.</summary>
internal sealed class BacktrackingMatcher(PatternNode node, PatternFlags flags) : PatternMatcher
{
    private readonly Regex regex = Compile(BacktrackingPatternWriter.Write(node, flags), RegexOptions.None);

    internal override bool IsMatch(string text) => regex.IsMatch(WellFormed(text));

    /// <summary>The text with U+FFFD for each surrogate that is not part of a pair, as the enumerator gives it.</summary>
    internal static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune);
        return wellFormed.ToString();
    }
}
