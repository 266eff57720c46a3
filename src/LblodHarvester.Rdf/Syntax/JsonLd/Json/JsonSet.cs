namespace LblodHarvester.Rdf;

/// <summary>The distinct values of a property, in the order in which they were added.</summary>
internal sealed class JsonSet
{
    /// <summary>Up to how many values are compared one by one: most properties have few.</summary>
    private const int MostWithoutIndex = 8;

    private readonly List<Json> _values = new(1);
    private HashSet<Json>? _index;

    internal IReadOnlyList<Json> Values => _values;

    /// <summary>Adds a value; false when one that is equal to it is there.</summary>
    internal bool Add(Json value)
    {
        if (_values.Count >= MostWithoutIndex)
        {
            _index ??= new HashSet<Json>(_values, JsonEquality.Instance);
            if (!_index.Add(value))
                return false;
        }
        else if (_values.Contains(value, JsonEquality.Instance))
        {
            return false;
        }

        _values.Add(value);
        return true;
    }
}
