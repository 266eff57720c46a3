namespace LblodHarvester.Rdf;

/// <summary>Triples by subject.</summary>
internal readonly struct SubjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Subject.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Subject.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Subject.Equals(other.Subject);
}
