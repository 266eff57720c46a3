namespace LblodHarvester.Sparql.Store;

/// <summary>The identifiers of a quad's terms, in the order of the index that it is in; also the first of them, the rest being 0.</summary>
internal readonly record struct QuadKey(uint A, uint B = 0, uint C = 0, uint D = 0) : IComparable<QuadKey>
{
    /// <inheritdoc/>
    public int CompareTo(QuadKey other)
    {
        if (A != other.A)
            return A < other.A ? -1 : 1;
        if (B != other.B)
            return B < other.B ? -1 : 1;
        if (C != other.C)
            return C < other.C ? -1 : 1;
        return D.CompareTo(other.D);
    }
}
