namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// The solutions of an operator that was carried out by itself, findable by the slots that are bound in each of them. Kept for as long as they
/// stay the same.
/// </summary>
internal sealed class JoinTable
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly int[] _slots;
    private readonly int[] _keys;
    private readonly int[] _keyColumns;
    private readonly bool _isFixed;
    private readonly RowTable _rows;
    private readonly RowSet _index;
    private readonly List<int> _first = [];
    private readonly List<int> _nextOfKey = [];
    private readonly uint[] _saved;
    private readonly int[] _cleared;
    private bool _isFilled;

    /// <summary>A table that is filled when it is first asked for.</summary>
    /// <param name="input">Gives the solutions.</param>
    /// <param name="slots">The slots that are kept.</param>
    /// <param name="keys">Those of them that are always bound, and by which solutions are found.</param>
    /// <param name="given">Those of them that keep, for the input, what is in them.</param>
    /// <param name="isFixed">Whether the input gives the same each time.</param>
    /// <param name="execution">The query.</param>
    internal JoinTable(Operator input, int[] slots, int[] keys, int[] given, bool isFixed, Execution execution)
    {
        _cleared = [.. slots.Except(given)];
        (_input, _slots, _keys, _isFixed, _execution) = (input, slots, keys, isFixed, execution);
        _keyColumns = [.. keys.Select(key => Array.IndexOf(slots, key))];
        _rows = new RowTable(slots.Length, execution.Budget);
        _index = new RowSet(keys.Length, execution.Budget);
        _saved = new uint[slots.Length];
    }

    internal int Count => _rows.Count;

    internal ReadOnlySpan<uint> this[int row] => _rows[row];

    /// <summary>Fills the table, unless it is filled with what it would be filled with.</summary>
    internal void Fill()
    {
        if (_isFilled && _isFixed)
            return;
        _rows.Clear();
        _index.Clear();
        _first.Clear();
        _nextOfKey.Clear();
        SaveSlots();
        _input.Open();
        while (_input.MoveNext())
            Add();
        RestoreSlots();
        _isFilled = true;
    }

    /// <summary>The first row with the keys that are in the slots; -1 for none.</summary>
    internal int Find()
    {
        if (_keys.Length == 0)
            return _rows.Count > 0 ? 0 : -1;
        Span<uint> key = stackalloc uint[_keys.Length];
        for (var i = 0; i < _keys.Length; i++)
            key[i] = _execution.Slots[_keys[i]];
        return _index.Find(key) is var number and >= 0 ? _first[number] : -1;
    }

    /// <summary>The next row with the same keys; -1 for none.</summary>
    internal int Next(int row)
    {
        _execution.Budget.Look();
        return _keys.Length == 0 ? (row + 1 < _rows.Count ? row + 1 : -1) : _nextOfKey[row];
    }

    private void Add()
    {
        var number = _rows.Count;
        _rows.Add(_execution.Slots, _slots);
        if (_keys.Length == 0)
            return;
        Span<uint> key = stackalloc uint[_keys.Length];
        for (var i = 0; i < _keys.Length; i++)
            key[i] = _rows[number][_keyColumns[i]];
        if (_index.Add(key, out var group))
        {
            _first.Add(number);
            _nextOfKey.Add(-1);
        }
        else
        {
            _nextOfKey.Add(_first[group]);
            _first[group] = number;
        }

        _execution.Budget.Take(2 * sizeof(int));
    }

    private void SaveSlots()
    {
        for (var i = 0; i < _slots.Length; i++)
            _saved[i] = _execution.Slots[_slots[i]];

        foreach (var slot in _cleared)
            _execution.Slots[slot] = 0;
    }

    private void RestoreSlots()
    {
        for (var i = 0; i < _slots.Length; i++)
            _execution.Slots[_slots[i]] = _saved[i];
    }
}
