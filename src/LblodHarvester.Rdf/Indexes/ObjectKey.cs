namespace LblodHarvester.Rdf;

/// <summary>Triples by object.</summary>
internal readonly struct ObjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Object.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Object.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Object.Equals(other.Object);
}
