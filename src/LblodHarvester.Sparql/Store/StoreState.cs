using System.Collections.Immutable;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The store at one moment: its quads, and of the graphs that have parts, or that changed since they were written as a whole, the state of
/// each part (0: what belongs to no part). Immutable.
/// </summary>
internal sealed record StoreState(QuadSnapshot Snapshot, ImmutableDictionary<uint, ImmutableDictionary<uint, PartState>> Graphs)
{
    internal const uint NoPart = 0;

    private static readonly ImmutableDictionary<uint, PartState> NoParts = ImmutableDictionary<uint, PartState>.Empty;

    internal StoreState(QuadSnapshot snapshot) : this(snapshot, ImmutableDictionary<uint, ImmutableDictionary<uint, PartState>>.Empty)
    {
    }

    internal ImmutableDictionary<uint, PartState> PartsOf(uint graph) => Graphs.GetValueOrDefault(graph, NoParts);

    internal PartState Part(uint graph, uint part) => PartsOf(graph).GetValueOrDefault(part, PartState.None);

    internal StoreState WithoutParts(uint graph) => this with { Graphs = Graphs.Remove(graph) };

    /// <summary>The store with another state of a part; one that says nothing is forgotten.</summary>
    internal StoreState With(uint graph, uint part, PartState state)
    {
        var parts = state.Subjects.Length == 0 && state.Changed == 0 ? PartsOf(graph).Remove(part) : PartsOf(graph).SetItem(part, state);
        return this with { Graphs = parts.IsEmpty ? Graphs.Remove(graph) : Graphs.SetItem(graph, parts) };
    }

    /// <summary>The part that owns a subject's quads: the one that last said something of it.</summary>
    internal uint OwnerOf(uint graph, uint subject)
    {
        foreach (var (part, state) in PartsOf(graph))
        {
            if (state.Owns(subject))
                return part;
        }

        return NoPart;
    }
}
