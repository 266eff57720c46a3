using System.Numerics;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Distinct rows, numbered in the order in which they came.</summary>
internal sealed class RowSet
{
    private const int Smallest = 16;

    private readonly RowTable _rows;
    private readonly QueryBudget _budget;
    private int[] _buckets = new int[Smallest];
    private int[] _next = new int[Smallest];

    internal RowSet(int width, QueryBudget budget) => (_rows, _budget) = (new RowTable(width, budget), budget);

    internal int Count => _rows.Count;

    internal ReadOnlySpan<uint> this[int number] => _rows[number];

    /// <summary>Adds a row, if it is new.</summary>
    /// <param name="row">The row.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>Whether it was new.</returns>
    internal bool Add(ReadOnlySpan<uint> row, out int number)
    {
        var hash = RowHash.Of(row);
        number = Find(row, hash);
        if (number >= 0)
            return false;
        if (_rows.Count == _buckets.Length)
            Grow();
        number = _rows.Count;
        row.CopyTo(_rows.Add());
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _next[number] = bucket - 1;
        bucket = number + 1;
        return true;
    }

    /// <summary>The number of a row; -1 when it is not there.</summary>
    internal int Find(ReadOnlySpan<uint> row) => Find(row, RowHash.Of(row));

    internal void Clear()
    {
        _rows.Clear();
        _budget.GiveBack((_buckets.Length - Smallest) * 2L * sizeof(int));
        (_buckets, _next) = (new int[Smallest], new int[Smallest]);
    }

    private int Find(ReadOnlySpan<uint> row, int hash)
    {
        var number = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (number >= 0 && !_rows[number].SequenceEqual(row))
            number = _next[number];
        return number;
    }

    private void Grow()
    {
        _budget.Take(_buckets.Length * 2L * sizeof(int));
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_buckets.Length + 1);
        Array.Resize(ref _next, size);
        _buckets = new int[size];
        for (var number = 0; number < _rows.Count; number++)
        {
            ref var bucket = ref _buckets[RowHash.Of(_rows[number]) & (size - 1)];
            _next[number] = bucket - 1;
            bucket = number + 1;
        }
    }
}
