namespace LblodHarvester.Rdf;

/// <summary>Equality of JSON values: maps without regard to the order of their entries, arrays with regard to theirs.</summary>
internal sealed class JsonEquality : IEqualityComparer<Json>
{
    internal static readonly JsonEquality Instance = new();

    public bool Equals(Json? x, Json? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (JsonText a, JsonText b) => a.Value == b.Value,
        (JsonNumber a, JsonNumber b) => a.IsSame(b),
        (JsonBoolean a, JsonBoolean b) => a.Value == b.Value,
        (JsonList a, JsonList b) => a.Items.SequenceEqual(b.Items, this),
        (JsonMap a, JsonMap b) => a.Count == b.Count
            && a.Entries.All(entry => b.TryGet(entry.Key, out var other) && Equals(entry.Value, other)),
        _ => false,
    };

    public int GetHashCode(Json obj) => obj switch
    {
        JsonText text => text.Value.GetHashCode(StringComparison.Ordinal),
        JsonNumber number => number.Value.GetHashCode(),
        JsonBoolean boolean => boolean.Value.GetHashCode(),
        JsonList list => list.Items.Aggregate(list.Items.Count, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonMap map => map.Entries.Aggregate(map.Count, (hash, entry) =>
            hash ^ HashCode.Combine(entry.Key.GetHashCode(StringComparison.Ordinal), GetHashCode(entry.Value))),
        _ => 0,
    };
}
