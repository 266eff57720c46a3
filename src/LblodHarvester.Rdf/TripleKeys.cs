namespace LblodHarvester.Rdf;

/// <summary>Triples by subject.</summary>
internal readonly struct SubjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Subject.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Subject.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Subject.Equals(other.Subject);
}

/// <summary>Triples by predicate.</summary>
internal readonly struct PredicateKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Predicate.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Predicate.Equals(other.Predicate);
}

/// <summary>Triples by object.</summary>
internal readonly struct ObjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => triple.Object.GetHashCode();

    public static int HashOf(Term first, Term? second) => first.GetHashCode();

    public static bool Has(Triple triple, Term first, Term? second) => triple.Object.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => one.Object.Equals(other.Object);
}

/// <summary>Triples by subject and predicate.</summary>
internal readonly struct SubjectPredicateKey : ITripleKey
{
    public static int HashOf(Triple triple) => HashOf(triple.Subject, triple.Predicate);

    public static int HashOf(Term first, Term? second) => TripleHash.Combine(first.GetHashCode(), second!.GetHashCode());

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(second) && triple.Subject.Equals(first);

    public static bool AreAlike(Triple one, Triple other) => Has(one, other.Subject, other.Predicate);
}

/// <summary>Triples by predicate and object.</summary>
internal readonly struct PredicateObjectKey : ITripleKey
{
    public static int HashOf(Triple triple) => HashOf(triple.Predicate, triple.Object);

    public static int HashOf(Term first, Term? second) => TripleHash.Combine(first.GetHashCode(), second!.GetHashCode());

    public static bool Has(Triple triple, Term first, Term? second) => triple.Predicate.Equals(first) && triple.Object.Equals(second);

    public static bool AreAlike(Triple one, Triple other) => Has(one, other.Predicate, other.Object);
}
