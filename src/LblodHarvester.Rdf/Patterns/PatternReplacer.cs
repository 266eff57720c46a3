using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>
/// Replaces what a pattern matches (XPath and XQuery Functions and Operators 3.1, section 5.6.4). What groups matched is needed, which only the engine that
/// backtracks tells of any text.
/// </summary>
internal sealed class PatternReplacer
{
    private readonly Regex regex;
    private readonly PatternFlags flags;
    private readonly int groups;

    internal PatternReplacer(PatternNode node, PatternFlags flags)
    {
        this.flags = flags;
        regex = new Regex(BacktrackingPatternWriter.WriteWithGroups(node, flags), RegexOptions.CultureInvariant, XPathRegex.MatchTimeout);
        groups = node.Nodes.OfType<GroupNode>().Select(group => group.Number).DefaultIfEmpty().Max();
        if (regex.IsMatch(""))
            throw new XPathRegexSyntaxException("pattern", 1, "one that matches the empty text", "for replacing, one that matches at least one character");
    }

    internal string Replace(string text, string replacement)
    {
        var parts = Parse(replacement);
        return regex.Replace(BacktrackingMatcher.WellFormed(text), match => Expand(match, parts));
    }

    private static string Expand(Match match, List<ReplacementPart> parts)
    {
        if (parts is [{ Text: { } text }])
            return text;
        var expanded = new StringBuilder();
        foreach (var part in parts)
            expanded.Append(part.Text ?? match.Groups[part.Group].Value);
        return expanded.ToString();
    }

    // '$' with a number stands for a group, '\$' and '\\' for characters; with flag q all stand for themselves.
    private List<ReplacementPart> Parse(string replacement)
    {
        if (flags.HasFlag(PatternFlags.Quoted))
            return [new ReplacementPart(replacement, 0)];
        var parts = new List<ReplacementPart>();
        var text = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            var next = i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            if (replacement[i] == '\\')
            {
                text.Append(next is '\\' or '$' ? next : throw Fault(i, @"'\'", @"'\\' for the character, or '\$'"));
                i++;
            }
            else if (replacement[i] == '$')
            {
                parts.Add(new ReplacementPart(text.ToString(), 0));
                text.Clear();
                if (!char.IsAsciiDigit(next))
                    throw Fault(i, "'$'", @"a digit after it, or '\$' for the character");
                var length = NumberLength(replacement.AsSpan(i + 1));
                var group = int.Parse(replacement.AsSpan(i + 1, length), CultureInfo.InvariantCulture);
                parts.Add(group <= groups ? new ReplacementPart(null, group) : new ReplacementPart("", 0));
                i += length;
            }
            else
            {
                text.Append(replacement[i]);
            }
        }

        parts.Add(new ReplacementPart(text.ToString(), 0));
        return parts;
    }

    // As many digits as there are groups for; the others are text.
    private int NumberLength(ReadOnlySpan<char> digits)
    {
        var (length, number) = (1, digits[0] - '0');
        while (length < digits.Length && char.IsAsciiDigit(digits[length]) && (10 * number) + digits[length] - '0' <= groups)
        {
            number = (10 * number) + digits[length] - '0';
            length++;
        }

        return length;
    }

    private static XPathRegexSyntaxException Fault(int index, string found, string expected) => new("replacement", index + 1, found, expected);

    /// <summary>A text, or where there is none what a group matched; group 0 is the whole match.</summary>
    private readonly record struct ReplacementPart(string? Text, int Group);
}
