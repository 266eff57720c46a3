namespace LblodHarvester.Sparql.Store;

/// <summary>A quad of identifiers; its graph is <see cref="TermId.DefaultGraph"/> when it is in the unnamed graph.</summary>
internal readonly record struct QuadIds(uint Subject, uint Predicate, uint Object, uint Graph)
{
    /// <summary>The key of the quad in an index.</summary>
    internal QuadKey KeyIn(QuadOrder order) => order switch
    {
        QuadOrder.Spog => new QuadKey(Subject, Predicate, Object, Graph),
        QuadOrder.Psog => new QuadKey(Predicate, Subject, Object, Graph),
        QuadOrder.Posg => new QuadKey(Predicate, Object, Subject, Graph),
        QuadOrder.Ospg => new QuadKey(Object, Subject, Predicate, Graph),
        QuadOrder.Gspo => new QuadKey(Graph, Subject, Predicate, Object),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "This is not an order of quads."),
    };

    /// <summary>The quad of a key in an index.</summary>
    internal static QuadIds Of(in QuadKey key, QuadOrder order) => order switch
    {
        QuadOrder.Spog => new QuadIds(key.A, key.B, key.C, key.D),
        QuadOrder.Psog => new QuadIds(key.B, key.A, key.C, key.D),
        QuadOrder.Posg => new QuadIds(key.C, key.A, key.B, key.D),
        QuadOrder.Ospg => new QuadIds(key.B, key.C, key.A, key.D),
        QuadOrder.Gspo => new QuadIds(key.B, key.C, key.D, key.A),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "This is not an order of quads."),
    };
}
