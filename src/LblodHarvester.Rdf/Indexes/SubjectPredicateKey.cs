namespace LblodHarvester.Rdf;

/// <summary>Triples by subject and predicate.</summary>
internal readonly struct SubjectPredicateKey : ITripleKey
{
    public static int HashOf(Triple triple) => HashOf(triple.Subject, triple.Predicate);

    public static int HashOf(Term first, Term? second) => TripleHash.Combine(first.GetHashCode(), second!.GetHashCode());

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(second) && triple.Subject.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => Has(one, other.Subject, other.Predicate);
}
