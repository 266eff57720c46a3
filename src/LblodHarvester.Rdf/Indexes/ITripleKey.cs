namespace LblodHarvester.Rdf;

/// <summary>What the triples of a group in a <see cref="TripleIndex{TKey}"/> have in common: one or two of their terms.</summary>
internal interface ITripleKey
{
    /// <summary>The hash of the terms that a triple is grouped by.</summary>
    static abstract int HashOf(Triple triple);

    /// <summary>The hash of the terms of a group.</summary>
    static abstract int HashOf(Term first, Term? second);

    /// <summary>Whether the triple has the terms of the group.</summary>
    static abstract bool Has(Triple triple, Term first, Term? second);

    /// <summary>Whether two triples belong to one group.</summary>
    static abstract bool AreAlike(Triple one, Triple other);
}
