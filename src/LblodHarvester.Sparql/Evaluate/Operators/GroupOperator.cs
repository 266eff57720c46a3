using LblodHarvester.Sparql.Evaluate.Aggregates;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>One solution for each group.</summary>
internal sealed class GroupOperator : Operator
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly int[] _keys;
    private readonly int[] _results;
    private readonly Func<GroupedValues>[] _makeValues;
    private readonly RowSet _groups;
    private readonly RowBinder _binder;
    private GroupedValues[] _values = [];
    private int _next = int.MaxValue;

    /// <summary>Groups.</summary>
    /// <param name="input">What is grouped.</param>
    /// <param name="keys">The slots of the keys.</param>
    /// <param name="results">The slot that each aggregate goes to.</param>
    /// <param name="makeValues">Makes each aggregate anew.</param>
    /// <param name="execution">The query.</param>
    internal GroupOperator(Operator input, int[] keys, int[] results, Func<GroupedValues>[] makeValues, Execution execution)
    {
        (_input, _keys, _results, _makeValues, _execution) = (input, keys, results, makeValues, execution);
        _groups = new RowSet(keys.Length, execution.Budget);
        _binder = new RowBinder([.. keys, .. results], execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        _next = int.MaxValue;
    }

    private protected override void Start()
    {
        _groups.Clear();
        _values = Array.ConvertAll(_makeValues, make => make());
        var key = new uint[_keys.Length];
        _input.Open();
        while (_input.MoveNext())
        {
            for (var i = 0; i < key.Length; i++)
                key[i] = _execution.Slots[_keys[i]];
            _groups.Add(key, out var group);
            foreach (var values in _values)
                values.Add(group);
        }

        _next = 0;
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        var count = _keys.Length == 0 ? 1 : _groups.Count;
        Span<uint> row = stackalloc uint[_keys.Length + _results.Length];
        while (_next < count)
        {
            var group = _next++;
            if (_keys.Length > 0)
                _groups[group].CopyTo(row);
            for (var i = 0; i < _values.Length; i++)
                row[_keys.Length + i] = _values[i].Result(group) is { } term ? _execution.Terms.IdOf(term) : TermId.None;
            if (_binder.TryBind(row))
                return true;
        }

        return false;
    }
}
