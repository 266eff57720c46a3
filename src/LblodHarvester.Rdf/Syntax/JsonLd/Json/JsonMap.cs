using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdf;

/// <summary>A JSON object: what JSON-LD calls a map. Entries keep their order.</summary>
internal sealed class JsonMap : Json
{
    /// <summary>Up to how many entries are looked through one by one: most maps have few, and there are many maps.</summary>
    private const int MostWithoutIndex = 8;

    private readonly List<KeyValuePair<string, Json>> _entries;
    private Dictionary<string, int>? _index;

    internal JsonMap(int offset = NoOffset) : this([], offset)
    {
    }

    internal JsonMap(string key, Json value) : this(new List<KeyValuePair<string, Json>>(1) { new(key, value) }, NoOffset)
    {
    }

    private JsonMap(List<KeyValuePair<string, Json>> entries, int offset)
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

    internal IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    internal Json this[string key]
    {
        get => Find(key) ?? throw new KeyNotFoundException($"The map has no '{key}'.");
        set
        {
            if (IndexOf(key) is var at and >= 0)
                _entries[at] = new(key, value);
            else
                Append(key, value);
        }
    }

    internal bool Contains(string key) => IndexOf(key) >= 0;

    internal bool TryGet(string key, [NotNullWhen(true)] out Json? value)
    {
        value = Find(key);
        return value is not null;
    }

    /// <summary>The value of an entry; C#'s null when there is none.</summary>
    internal Json? Find(string key) => IndexOf(key) is var at and >= 0 ? _entries[at].Value : null;

    /// <summary>The value of an entry that is a string; null when there is no such entry, or another value.</summary>
    internal string? FindText(string key) => (Find(key) as JsonText)?.Value;

    /// <summary>Adds an entry; false when there was one.</summary>
    internal bool TryAdd(string key, Json value)
    {
        if (Contains(key))
            return false;
        Append(key, value);
        return true;
    }

    internal void Remove(string key)
    {
        if (IndexOf(key) is not (var at and >= 0))
            return;
        _entries.RemoveAt(at);
        _index = null;
    }

    /// <summary>Whether the map has one entry only, with this key.</summary>
    internal bool HasOnly(string key) => Count == 1 && Contains(key);

    /// <summary>A copy whose entries can be changed apart; the values are the same.</summary>
    internal JsonMap Copy() => new([.. _entries], Offset);

    /// <summary>The map that is the value of an entry, which is made when it is not there.</summary>
    internal JsonMap MapAt(string key)
    {
        if (Find(key) is not JsonMap map)
            this[key] = map = new JsonMap();
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
            this[key] = TryGet(key, out var original) ? new JsonList(original) : new JsonList();

        // 2
        if (value is JsonList list)
        {
            foreach (var item in list.Items)
                AddValue(key, item, asArray);
        }
        else if (!TryGet(key, out var existing))
        {
            this[key] = value; // 3.1
        }
        else
        {
            // 3.2
            if (existing is not JsonList values)
                this[key] = values = new JsonList(existing);
            values.Items.Add(value);
        }
    }

    private void Append(string key, Json value)
    {
        _index?.Add(key, _entries.Count);
        _entries.Add(new(key, value));
    }

    private int IndexOf(string key)
    {
        if (_entries.Count > MostWithoutIndex)
            return (_index ??= MakeIndex()).GetValueOrDefault(key, -1);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
            index.Add(_entries[i].Key, i);
        return index;
    }
}
