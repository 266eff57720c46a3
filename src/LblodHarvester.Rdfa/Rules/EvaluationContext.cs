using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The evaluation context of an element (RDFa Core 1.1, section 7.2).
/// </summary>
internal sealed record EvaluationContext
{
    /// <summary>The subject of the parent, for incomplete triples.</summary>
    public required Sourced ParentSubject { get; init; }

    /// <summary>The object of the parent, which is the subject of its children; null above the root.</summary>
    public Sourced? ParentObject { get; init; }

    /// <summary>Triples that wait for an object.</summary>
    public IReadOnlyList<IncompleteTriple> IncompleteTriples { get; init; } = [];

    /// <summary>The lists under construction.</summary>
    public required ListMapping Lists { get; init; }

    /// <summary>The language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The base, prefixes and vocabulary in force.</summary>
    public required Mappings Mappings { get; init; }
}

/// <summary>The direction of an incomplete triple.</summary>
internal enum Direction
{
    /// <summary>The object joins a list.</summary>
    None,

    /// <summary>From the parent to the subject to come.</summary>
    Forward,

    /// <summary>From the subject to come to the parent.</summary>
    Reverse,
}

/// <summary>A triple that waits for its object (RDFa Core 1.1, section 7.5, step 10).</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Direction">Which way it points.</param>
/// <param name="List">The list to join, when <see cref="Direction.None"/>.</param>
internal sealed record IncompleteTriple(Predicate Predicate, Direction Direction, PropertyList? List = null);

/// <summary>The list that <c>inlist</c> makes for one property of one subject.</summary>
internal sealed record PropertyList(Predicate Predicate, List<Value> Items);

/// <summary>The list mapping (RDFa Core 1.1, section 7.2): for each property the list that an element started.</summary>
internal sealed class ListMapping
{
    private readonly OrderedDictionary<Iri, PropertyList> _lists = [];

    internal IEnumerable<PropertyList> Lists => _lists.Values;

    /// <summary>The list for a property, started when there is none.</summary>
    internal PropertyList For(Predicate predicate)
    {
        if (!_lists.TryGetValue(predicate.Iri, out var list))
            _lists.Add(predicate.Iri, list = new PropertyList(predicate, []));
        return list;
    }
}
