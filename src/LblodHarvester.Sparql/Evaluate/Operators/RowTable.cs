namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Rows of identifiers, all of the same width, whose memory is counted.</summary>
internal sealed class RowTable
{
    private const int RowsPerChunk = 4096;

    private readonly List<uint[]> _chunks = [];
    private readonly QueryBudget _budget;

    internal RowTable(int width, QueryBudget budget) => (Width, _budget) = (width, budget);

    /// <summary>How many identifiers a row has.</summary>
    internal int Width { get; }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    internal ReadOnlySpan<uint> this[int row] => _chunks[row / RowsPerChunk].AsSpan(row % RowsPerChunk * Width, Width);

    /// <summary>Room for one more row, which the caller fills.</summary>
    internal Span<uint> Add()
    {
        if (Count / RowsPerChunk == _chunks.Count)
        {
            _budget.Take(RowsPerChunk * Width * sizeof(uint));
            _chunks.Add(new uint[RowsPerChunk * Width]);
        }

        var row = Count++;
        return _chunks[row / RowsPerChunk].AsSpan(row % RowsPerChunk * Width, Width);
    }

    /// <summary>Adds what some slots hold.</summary>
    internal void Add(uint[] slots, int[] columns)
    {
        var row = Add();
        for (var i = 0; i < columns.Length; i++)
            row[i] = slots[columns[i]];
    }

    internal void Clear()
    {
        _budget.GiveBack((long)_chunks.Count * RowsPerChunk * Width * sizeof(uint));
        _chunks.Clear();
        Count = 0;
    }
}
