using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A triple before it is known to be said for the first time.</summary>
internal readonly struct TripleKey(Resource subject, Iri predicate, Term @object) : IEquatable<TripleKey>
{
    private readonly Resource _subject = subject;
    private readonly Iri _predicate = predicate;
    private readonly Term _object = @object;

    public bool Equals(TripleKey other) => _subject.Equals(other._subject) && _predicate.Equals(other._predicate) && _object.Equals(other._object);

    public override bool Equals(object? obj) => obj is TripleKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_subject.GetHashCode(), _predicate.GetHashCode(), _object.GetHashCode());
}
