namespace LblodHarvester.Commands;

/// <summary>
/// Text by Unicode code point, which is the order of its UTF-8 bytes; <see cref="StringComparer.Ordinal"/> is that of UTF-16.
/// </summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        return Weight(left[same]).CompareTo(Weight(right[same]));
    }

    // Surrogates stand for code points above U+FFFF, so they go after U+E000 to U+FFFF.
    private static int Weight(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
