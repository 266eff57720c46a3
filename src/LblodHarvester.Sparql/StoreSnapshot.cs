using System.Collections.Immutable;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>
/// All graphs at one moment. Immutable: a write makes the next snapshot and shares with this one all that it does not touch.
/// </summary>
internal sealed class StoreSnapshot
{
    private readonly ImmutableDictionary<Iri, StoredGraph> _graphs;

    private StoreSnapshot(ImmutableDictionary<Iri, StoredGraph> graphs) => _graphs = graphs;

    internal static StoreSnapshot Empty { get; } = new(ImmutableDictionary<Iri, StoredGraph>.Empty);

    internal IReadOnlyList<Iri> GraphNames() => [.. _graphs.Keys.OrderBy(name => name.Value, StringComparer.Ordinal)];

    internal Graph Read(Iri graph) => new(_graphs.GetValueOrDefault(graph, StoredGraph.Empty).Triples());

    /// <summary>The snapshot after the write.</summary>
    internal StoreSnapshot Apply(GraphWrite write) =>
        Set(write.Graph, write.Part is null ? StoredGraph.Empty.WithWhole(write.Content) : Stored(write.Graph).WithPart(
            write.Part, write.Content));

    /// <summary>
    /// The snapshot with one part more: what a log holds is a state, not a history, so a part without a name replaces nothing.
    /// </summary>
    internal StoreSnapshot Load(GraphWrite part) =>
        Set(part.Graph, part.Part is null ? Stored(part.Graph).WithWhole(part.Content) : Stored(part.Graph).WithPart(
            part.Part, part.Content));

    private StoredGraph Stored(Iri graph) => _graphs.GetValueOrDefault(graph, StoredGraph.Empty);

    private StoreSnapshot Set(Iri name, StoredGraph graph) => new(graph.IsEmpty ? _graphs.Remove(name) : _graphs.SetItem(name, graph));
}
