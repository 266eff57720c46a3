using System.Collections.Immutable;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>One graph of a snapshot: what was written as a whole, and its parts in the ordinal order of their names. Immutable.</summary>
internal sealed class StoredGraph
{
    private static readonly IComparer<Iri> ByText =
        Comparer<Iri>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value));

    private readonly ImmutableArray<Triple> _whole;
    private readonly ImmutableSortedDictionary<Iri, ImmutableArray<Triple>> _parts;

    private StoredGraph(ImmutableArray<Triple> whole, ImmutableSortedDictionary<Iri, ImmutableArray<Triple>> parts)
    {
        _whole = whole;
        _parts = parts;
    }

    internal static StoredGraph Empty { get; } = new([], ImmutableSortedDictionary.Create<Iri, ImmutableArray<Triple>>(ByText));

    internal bool IsEmpty => _whole.IsEmpty && _parts.IsEmpty;

    internal IEnumerable<Triple> Triples() => _whole.Concat(_parts.Values.SelectMany(part => part));

    internal StoredGraph WithWhole(Graph content) => new([.. content], _parts);

    internal StoredGraph WithPart(Iri part, Graph content) =>
        new(_whole, content.Count == 0 ? _parts.Remove(part) : _parts.SetItem(part, [.. content]));
}
