namespace LblodHarvester.Rdf;

/// <summary>The order in which writers put the predicates of a subject: <c>rdf:type</c>, then by IRI.</summary>
internal sealed class PredicateOrder : IComparer<Iri>
{
    internal static PredicateOrder Instance { get; } = new();

    public int Compare(Iri? x, Iri? y)
    {
        if (x == y)
            return 0;
        if (x == Vocab.Rdf.Type)
            return -1;
        return y == Vocab.Rdf.Type ? 1 : string.CompareOrdinal(x!.Value, y!.Value);
    }
}
