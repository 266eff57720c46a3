namespace LblodHarvester.Rdf;

/// <summary>A text: <c>xsd:string</c> and the types derived from it (XML Schema 1.1, part 2, section 3.3.1), in the order of code points.</summary>
/// <param name="Text">The characters.</param>
public record StringValue(string Text) : LiteralValue
{
    /// <inheritdoc/>
    public sealed override string CanonicalForm => Text;

    private protected sealed override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) =>
        other is StringValue text ? CompareCodePoints(Text, text.Text) : null;

    // Surrogates, which stand for what is beyond U+FFFF, come after what is left below.
    private static int CompareCodePoints(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
            return left.Length.CompareTo(right.Length);
        return Rank(left[common]).CompareTo(Rank(right[common]));
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
