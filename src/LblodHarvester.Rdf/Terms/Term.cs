namespace LblodHarvester.Rdf;

/// <summary>
/// An RDF term: an <see cref="Iri"/>, a <see cref="BlankNode"/> or a <see cref="Literal"/>, and nothing else
/// (RDF 1.1 Concepts, section 3). Terms are immutable and equal by value. <see cref="object.ToString"/> gives the N-Triples form.
/// </summary>
public abstract class Term : IEquatable<Term>
{
    private int _hash;

    private protected Term()
    {
    }

    /// <summary>Equality of RDF terms as RDF 1.1 Concepts defines it.</summary>
    public abstract bool Equals(Term? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        // 0 stands for "not yet": many terms of a large document are never looked up. Threads that race compute the same.
        var hash = _hash;
        if (hash == 0)
            _hash = hash = ComputeHash() is not 0 and var computed ? computed : 1;
        return hash;
    }

    private protected abstract int ComputeHash();

    /// <summary>Whether two terms are the same term.</summary>
    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two terms differ.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);
}
