using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The list mapping (RDFa Core 1.1, section 7.2): for each property the list that an element started.</summary>
internal sealed class ListMapping
{
    // Most elements start no list.
    private OrderedDictionary<Iri, PropertyList>? _lists;

    internal IEnumerable<PropertyList> Lists => _lists?.Values ?? Enumerable.Empty<PropertyList>();

    /// <summary>The list for a property, started when there is none.</summary>
    internal PropertyList For(Predicate predicate)
    {
        _lists ??= [];
        if (!_lists.TryGetValue(predicate.Iri, out var list))
            _lists.Add(predicate.Iri, list = new PropertyList(predicate, []));
        return list;
    }
}
