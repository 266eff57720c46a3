namespace LblodHarvester.Rdf;

/// <summary>Text by Unicode code point, as the JSON-LD algorithms order it; <see cref="StringComparer.Ordinal"/> goes by UTF-16 code unit.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    internal static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : Weight(left[same]).CompareTo(Weight(right[same]));
    }

    // Surrogates stand for code points above U+FFFF, and so go after U+E000 to U+FFFF.
    private static int Weight(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
