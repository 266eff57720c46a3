namespace LblodHarvester.Sparql.Store;

/// <summary>The identifiers of a quad's terms, in the order of the index that it is in; also the first of them, the rest being 0.</summary>
internal readonly record struct QuadKey(uint A, uint B = 0, uint C = 0, uint D = 0) : IComparable<QuadKey>
{
    private ulong High => ((ulong)A << 32) | B;

    private ulong Low => ((ulong)C << 32) | D;

    /// <summary>Whether the left stands before the right.</summary>
    public static bool operator <(in QuadKey left, in QuadKey right) =>
        left.High != right.High ? left.High < right.High : left.Low < right.Low;

    /// <summary>Whether the left stands after the right.</summary>
    public static bool operator >(in QuadKey left, in QuadKey right) => right < left;

    /// <summary>Whether the left does not stand after the right.</summary>
    public static bool operator <=(in QuadKey left, in QuadKey right) => !(right < left);

    /// <summary>Whether the left does not stand before the right.</summary>
    public static bool operator >=(in QuadKey left, in QuadKey right) => !(left < right);

    /// <inheritdoc/>
    public int CompareTo(QuadKey other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>The first key that begins with the first identifiers of this one.</summary>
    internal QuadKey Lowest(int length) => length switch
    {
        0 => default,
        1 => new QuadKey(A),
        2 => new QuadKey(A, B),
        3 => new QuadKey(A, B, C),
        _ => this,
    };

    /// <summary>The last key that begins with the first identifiers of this one.</summary>
    internal QuadKey Highest(int length) => length switch
    {
        0 => new QuadKey(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue),
        1 => new QuadKey(A, uint.MaxValue, uint.MaxValue, uint.MaxValue),
        2 => new QuadKey(A, B, uint.MaxValue, uint.MaxValue),
        3 => new QuadKey(A, B, C, uint.MaxValue),
        _ => this,
    };
}
