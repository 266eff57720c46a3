using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdf;

/// <summary>A JSON object: what JSON-LD calls a map. Entries keep their order.</summary>
internal sealed class JsonMap : Json
{
    private readonly OrderedDictionary<string, Json> _entries;

    internal JsonMap(int offset = NoOffset) : this(new OrderedDictionary<string, Json>(StringComparer.Ordinal), offset)
    {
    }

    internal JsonMap(string key, Json value) : this() => _entries.Add(key, value);

    private JsonMap(OrderedDictionary<string, Json> entries, int offset)
    {
        _entries = entries;
        Offset = offset;
    }

    /// <summary>Stands for the place of a map that was not read from a text.</summary>
    internal const int NoOffset = -1;

    /// <summary>Where the map begins in its text, in UTF-8 bytes; <see cref="NoOffset"/> when it was not read from one.</summary>
    internal int Offset { get; }

    internal int Count => _entries.Count;

    internal IEnumerable<KeyValuePair<string, Json>> Entries => _entries;

    internal IReadOnlyCollection<string> Keys => _entries.Keys;

    internal Json this[string key]
    {
        get => _entries[key];
        set => _entries[key] = value;
    }

    internal bool Contains(string key) => _entries.ContainsKey(key);

    internal bool TryGet(string key, [NotNullWhen(true)] out Json? value) => _entries.TryGetValue(key, out value);

    /// <summary>The value of an entry; C#'s null when there is none.</summary>
    internal Json? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>The value of an entry that is a string; null when there is no such entry, or another value.</summary>
    internal string? FindText(string key) => (Find(key) as JsonText)?.Value;

    /// <summary>Adds an entry; false when there was one.</summary>
    internal bool TryAdd(string key, Json value) => _entries.TryAdd(key, value);

    internal bool Remove(string key) => _entries.Remove(key);

    /// <summary>Whether the map has one entry only, with this key.</summary>
    internal bool HasOnly(string key) => Count == 1 && Contains(key);

    /// <summary>A copy whose entries can be changed apart; the values are the same.</summary>
    internal JsonMap Copy() => new(new OrderedDictionary<string, Json>(_entries, StringComparer.Ordinal), Offset);

    /// <summary>The map that is the value of an entry, which is made when it is not there.</summary>
    internal JsonMap MapAt(string key)
    {
        if (_entries.GetValueOrDefault(key) is not JsonMap map)
            _entries[key] = map = new JsonMap();
        return map;
    }

    /// <summary>Adds to the values of an entry: <c>add value</c> of JSON-LD 1.1 API, section 4.</summary>
    /// <param name="key">The key of the entry.</param>
    /// <param name="value">The value; each of its items when it is an array.</param>
    /// <param name="asArray">Whether even a single value becomes an array.</param>
    internal void AddValue(string key, Json value, bool asArray)
    {
        // 1
        if (asArray && Find(key) is not JsonList)
            _entries[key] = TryGet(key, out var original) ? new JsonList(original) : new JsonList();

        // 2
        if (value is JsonList list)
        {
            foreach (var item in list.Items)
                AddValue(key, item, asArray);
        }
        else if (!TryGet(key, out var existing))
        {
            _entries[key] = value; // 3.1
        }
        else
        {
            // 3.2
            if (existing is not JsonList values)
                _entries[key] = values = new JsonList(existing);
            values.Items.Add(value);
        }
    }
}
