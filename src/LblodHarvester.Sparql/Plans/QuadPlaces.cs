using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Plans;

/// <summary>Which index serves which pattern, and where the terms stand in it.</summary>
internal static class QuadPlaces
{
    /// <summary>The index that begins with what is given, and how many of its places are.</summary>
    internal static (QuadOrder Order, int Length) Best(bool subject, bool predicate, bool @object) => (subject, predicate, @object) switch
    {
        (false, false, false) => (QuadOrder.Spog, 0),
        (true, false, false) => (QuadOrder.Spog, 1),
        (false, true, false) => (QuadOrder.Psog, 1),
        (true, true, _) => (QuadOrder.Psog, @object ? 3 : 2),
        (false, true, true) => (QuadOrder.Posg, 2),
        (false, false, true) => (QuadOrder.Ospg, 1),
        (true, false, true) => (QuadOrder.Ospg, 2),
    };

    /// <summary>The terms in the order of an index.</summary>
    internal static QuadKey Key(QuadOrder order, uint subject, uint predicate, uint @object, uint graph = 0) => order switch
    {
        QuadOrder.Spog => new QuadKey(subject, predicate, @object, graph),
        QuadOrder.Psog => new QuadKey(predicate, subject, @object, graph),
        QuadOrder.Posg => new QuadKey(predicate, @object, subject, graph),
        QuadOrder.Ospg => new QuadKey(@object, subject, predicate, graph),
        _ => new QuadKey(graph, subject, predicate, @object),
    };

    /// <summary>What stands for subject, predicate and object, in the order of an index that ends with the graph.</summary>
    internal static T[] Sort<T>(QuadOrder order, T subject, T predicate, T @object) => order switch
    {
        QuadOrder.Spog => [subject, predicate, @object],
        QuadOrder.Psog => [predicate, subject, @object],
        QuadOrder.Posg => [predicate, @object, subject],
        QuadOrder.Ospg => [@object, subject, predicate],
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "The index does not end with the graph."),
    };

    /// <summary>What stands in a column of an index: 0 the subject, 1 the predicate, 2 the object, 3 the graph.</summary>
    internal static int PlaceOf(QuadOrder order, int column) => order switch
    {
        QuadOrder.Spog => column,
        QuadOrder.Psog => "1023"[column] - '0',
        QuadOrder.Posg => "1203"[column] - '0',
        QuadOrder.Ospg => "2013"[column] - '0',
        _ => (column + 3) % 4,
    };
}
