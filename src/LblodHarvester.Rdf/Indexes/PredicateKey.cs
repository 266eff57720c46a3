namespace LblodHarvester.Rdf;

/// <summary>Triples by predicate.</summary>
internal readonly struct PredicateKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Predicate.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Predicate.Equals(other.Predicate);
}
