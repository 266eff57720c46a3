namespace LblodHarvester.Rdf;

/// <summary>A node of a graph that is serialised, and what is said of it.</summary>
internal sealed class RdfNode(Resource resource)
{
    private readonly Dictionary<Iri, JsonSet> _distinct = [];

    internal Resource Resource { get; } = resource;

    /// <summary>The node in expanded form.</summary>
    internal JsonMap Map { get; } = new(JsonLdKeyword.Id, RdfToObject.IdentifierOf(resource));

    /// <summary>Where rdf:nil is an object: the ends of lists.</summary>
    internal List<RdfUsage> Usages { get; } = [];

    /// <summary>Adds a value, unless one that is equal to it is there; false when it is.</summary>
    internal bool Add(Iri predicate, string key, Json value)
    {
        if (!_distinct.TryGetValue(predicate, out var distinct))
            _distinct.Add(predicate, distinct = new JsonSet());
        if (!distinct.Add(value))
            return false;
        Map.AddValue(key, value, asArray: true);
        return true;
    }

    /// <summary>The only value of a property; null when there are others, or none.</summary>
    internal Json? Only(Iri predicate) => Map.Find(predicate.Value) is JsonList { Items: [var only] } ? only : null;
}
