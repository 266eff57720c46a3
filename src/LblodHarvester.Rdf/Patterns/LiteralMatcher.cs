using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Matches patterns that are a text, such as the start of an IRI, by comparing.</summary>
internal sealed class LiteralMatcher : PatternMatcher
{
    private readonly string literal;
    private readonly bool isFromStart;
    private readonly bool isToEnd;

    private LiteralMatcher(string literal, bool isFromStart, bool isToEnd)
    {
        this.literal = literal;
        this.isFromStart = isFromStart;
        this.isToEnd = isToEnd;
    }

    /// <summary>The matcher for a text with '^' before it, '$' after it, or neither; null for any other pattern.</summary>
    internal static LiteralMatcher? For(PatternNode node, bool isMultiLine)
    {
        ReadOnlySpan<PatternNode> pieces = node is SequenceNode sequence ? [.. sequence.Pieces] : [node];
        var isFromStart = pieces is [AnchorNode { IsStart: true }, ..];
        pieces = pieces[(isFromStart ? 1 : 0)..];
        var isToEnd = pieces is [.., AnchorNode { IsStart: false }];
        pieces = pieces[..^(isToEnd ? 1 : 0)];
        if (isMultiLine && (isFromStart || isToEnd))
            return null;

        // A surrogate without its other half in a text counts as U+FFFD, which comparing does not know.
        var literal = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is not CharacterNode { Set.Single: { } codePoint } || codePoint == Rune.ReplacementChar.Value)
                return null;
            literal.Append(new Rune(codePoint));
        }

        return new LiteralMatcher(literal.ToString(), isFromStart, isToEnd);
    }

    internal override bool IsMatch(string text) => (isFromStart, isToEnd) switch
    {
        (true, true) => text.Equals(literal, StringComparison.Ordinal),
        (true, false) => text.StartsWith(literal, StringComparison.Ordinal),
        (false, true) => text.EndsWith(literal, StringComparison.Ordinal),
        (false, false) => text.Contains(literal, StringComparison.Ordinal),
    };
}
