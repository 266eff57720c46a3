using LblodHarvester.Sparql.Evaluate.Ordering;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// The solutions in order. Each different value of a condition is ranked once; rows are then compared by their ranks alone, and by where they came.
/// </summary>
internal sealed class SortOperator : Operator
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly Valuation[] _values;
    private readonly bool[] _isDescending;
    private readonly int[] _slots;
    private readonly long _limit;
    private readonly RowTable _rows;
    private readonly RowTable _keys;
    private readonly RowBinder _binder;
    private int[] _order = [];
    private int _next;

    internal SortOperator(
        Operator input, Valuation[] values, bool[] isDescending, int[] slots, long? limit, Execution execution)
    {
        (_input, _values, _isDescending, _slots, _limit, _execution) = (input, values, isDescending, slots, limit ?? long.MaxValue, execution);
        _rows = new RowTable(slots.Length, execution.Budget);
        _keys = new RowTable(values.Length, execution.Budget);
        _binder = new RowBinder(slots, execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        _order = [];
    }

    private protected override void Start()
    {
        _rows.Clear();
        _keys.Clear();
        _input.Open();
        while (_input.MoveNext())
        {
            _rows.Add(_execution.Slots, _slots);
            var key = _keys.Add();
            for (var i = 0; i < _values.Length; i++)
                key[i] = _values[i].Id();
        }

        _order = Ranked();
        _next = 0;
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_next < _order.Length)
        {
            if (_binder.TryBind(_rows[_order[_next++]]))
                return true;
        }

        return false;
    }

    private int[] Ranked()
    {
        var ranks = Enumerable.Range(0, _values.Length).Select(Ranks).ToArray();
        var order = new int[_rows.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        _execution.Budget.Take((long)order.Length * sizeof(int) * (1 + ranks.Length));
        return new RankedRows(ranks).First(order, _limit);
    }

    // The rank of each row by one condition.
    private int[] Ranks(int condition)
    {
        var ids = new uint[_keys.Count];
        for (var row = 0; row < ids.Length; row++)
            ids[row] = _keys[row][condition];
        var distinct = ids.Distinct().ToArray();
        var keys = Array.ConvertAll(distinct, id => OrderKey.Of(id == 0 ? null : _execution.Terms.TermOf(id)));
        Array.Sort(keys, distinct, Comparer<OrderKey>.Create((one, other) => OrderKey.Compare(one, other)));
        var rankOf = new Dictionary<uint, int>(distinct.Length);
        var rank = 0;
        for (var i = 0; i < distinct.Length; i++)
        {
            if (i > 0 && OrderKey.Compare(keys[i], keys[i - 1]) != 0)
                rank++;
            rankOf.Add(distinct[i], _isDescending[condition] ? -rank : rank);
        }

        return Array.ConvertAll(ids, id => rankOf[id]);
    }
}
