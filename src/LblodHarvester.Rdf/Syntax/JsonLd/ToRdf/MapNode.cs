namespace LblodHarvester.Rdf;

/// <summary>A node of a <see cref="NodeMap"/>, and all that is said of it in its graph.</summary>
internal sealed class MapNode(string id)
{
    private readonly OrderedDictionary<string, JsonSet> _properties = new(StringComparer.Ordinal);

    internal string Id { get; } = id;

    /// <summary>The value of @index; null when none was said.</summary>
    internal string? Index { get; set; }

    /// <summary>The properties, @type among them, and their distinct values.</summary>
    internal IEnumerable<(string Property, IReadOnlyList<Json> Values)> Properties =>
        _properties.Select(property => (property.Key, property.Value.Values));

    /// <summary>Adds a value, unless one that is equal to it is there.</summary>
    internal void Add(string property, Json value)
    {
        if (!_properties.TryGetValue(property, out var values))
            _properties.Add(property, values = new JsonSet());
        values.Add(value);
    }
}
