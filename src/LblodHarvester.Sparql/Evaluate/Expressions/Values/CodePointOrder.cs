namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The order of texts by their code points, which XPath's default collation has.</summary>
internal static class CodePointOrder
{
    internal static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
            return left.Length.CompareTo(right.Length);
        return Rank(left[common]).CompareTo(Rank(right[common]));
    }

    // Surrogates, which stand for what is beyond U+FFFF, come after what is left below.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
