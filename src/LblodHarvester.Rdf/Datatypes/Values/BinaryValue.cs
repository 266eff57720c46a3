namespace LblodHarvester.Rdf;

/// <summary>
/// A sequence of octets, in the order of octets: <c>xsd:hexBinary</c> or <c>xsd:base64Binary</c> (XML Schema 1.1, part 2, sections 3.3.15
/// and 3.3.16).
/// </summary>
public sealed record BinaryValue : LiteralValue
{
    private readonly byte[] _octets;

    internal BinaryValue(Iri datatype, byte[] octets) => (Datatype, _octets) = (datatype, octets);

    /// <summary><c>xsd:hexBinary</c> or <c>xsd:base64Binary</c>: the two have no values in common.</summary>
    public Iri Datatype { get; }

    /// <summary>The octets.</summary>
    public ReadOnlyMemory<byte> Octets => _octets;

    /// <inheritdoc/>
    public override string CanonicalForm => Datatype == Vocab.Xsd.HexBinary ? Convert.ToHexString(_octets) : Convert.ToBase64String(_octets);

    /// <inheritdoc/>
    public bool Equals(BinaryValue? other) => other is not null && Datatype == other.Datatype && _octets.AsSpan().SequenceEqual(other._octets);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Datatype);
        hash.AddBytes(_octets);
        return hash.ToHashCode();
    }

    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) =>
        other is BinaryValue binary && Datatype == binary.Datatype ? _octets.AsSpan().SequenceCompareTo(binary._octets) : null;
}
