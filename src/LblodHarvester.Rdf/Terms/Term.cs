namespace LblodHarvester.Rdf;

/// <summary>
/// An RDF term: an <see cref="Iri"/>, a <see cref="BlankNode"/> or a <see cref="Literal"/>, and nothing else
/// (RDF 1.1 Concepts, section 3). Terms are immutable and equal by value. <see cref="object.ToString"/> gives the N-Triples form.
/// </summary>
public abstract class Term : IEquatable<Term>
{
    private readonly int _hash;

    private protected Term(int hash) => _hash = hash;

    /// <summary>Equality of RDF terms as RDF 1.1 Concepts defines it.</summary>
    public abstract bool Equals(Term? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <summary>Whether two terms are the same term.</summary>
    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two terms differ.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);
}
