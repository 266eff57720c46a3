namespace LblodHarvester.Rdf;

/// <summary>Triples by predicate and object.</summary>
internal readonly struct PredicateObjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => HashOf(triple.Predicate, triple.Object);

    public static int HashOf(Term first, Term? second) => TripleHash.Combine(first.GetHashCode(), second!.GetHashCode());

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(first) && triple.Object.Equals(second);

    public static bool AreAlike(Triple one, Triple other) => Has(one, other.Predicate, other.Object);
}
