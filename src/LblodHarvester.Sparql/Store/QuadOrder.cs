namespace LblodHarvester.Sparql.Store;

/// <summary>The orders in which quads are kept: what comes first can be looked up, and what comes next is sorted.</summary>
internal enum QuadOrder
{
    /// <summary>Subject, predicate, object, graph.</summary>
    Spog,

    /// <summary>Predicate, subject, object, graph.</summary>
    Psog,

    /// <summary>Predicate, object, subject, graph.</summary>
    Posg,

    /// <summary>Object, subject, predicate, graph.</summary>
    Ospg,

    /// <summary>Graph, subject, predicate, object.</summary>
    Gspo,
}
