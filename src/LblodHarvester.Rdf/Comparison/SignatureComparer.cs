namespace LblodHarvester.Rdf;

/// <summary>Compares signatures, which are the same when their numbers are.</summary>
internal sealed class SignatureComparer : IEqualityComparer<int[]>
{
    private SignatureComparer()
    {
    }

    internal static SignatureComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] signature)
    {
        var hash = default(HashCode);
        foreach (var number in signature)
            hash.Add(number);
        return hash.ToHashCode();
    }
}
