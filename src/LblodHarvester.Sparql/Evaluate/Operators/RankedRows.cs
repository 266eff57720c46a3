namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Orders rows by their ranks under each condition, and rows that are alike by where they came.</summary>
internal sealed class RankedRows : IComparer<int>
{
    private readonly int[][] _ranks;

    internal RankedRows(int[][] ranks) => _ranks = ranks;

    /// <inheritdoc/>
    public int Compare(int x, int y)
    {
        foreach (var ranks in _ranks)
        {
            if (ranks[x] != ranks[y])
                return ranks[x] < ranks[y] ? -1 : 1;
        }

        return x.CompareTo(y);
    }

    /// <summary>The first rows in order.</summary>
    internal int[] First(int[] rows, long limit)
    {
        if (limit >= rows.Length)
        {
            Array.Sort(rows, this);
            return rows;
        }

        var last = Comparer<int>.Create((x, y) => Compare(y, x));
        var kept = new PriorityQueue<int, int>(last);
        foreach (var row in rows)
        {
            if (kept.Count < limit)
                kept.Enqueue(row, row);
            else if (limit > 0 && Compare(row, kept.Peek()) < 0)
                kept.EnqueueDequeue(row, row);
        }

        var first = kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(first, this);
        return first;
    }
}
