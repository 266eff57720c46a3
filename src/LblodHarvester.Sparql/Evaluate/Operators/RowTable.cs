namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Rows of identifiers, all of the same width, whose memory is counted. The first piece of it grows with the rows: most answers have few.</summary>
internal sealed class RowTable
{
    private const int FirstRows = 16;
    private const int RowsPerChunk = 4096;

    private readonly List<uint[]> _chunks = [];
    private readonly QueryBudget _budget;
    private int _capacity;

    internal RowTable(int width, QueryBudget budget) => (Width, _budget) = (width, budget);

    /// <summary>How many identifiers a row has.</summary>
    internal int Width { get; }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    internal ReadOnlySpan<uint> this[int row] => _chunks[row / RowsPerChunk].AsSpan(row % RowsPerChunk * Width, Width);

    /// <summary>Room for one more row, which the caller fills before the next.</summary>
    internal Span<uint> Add()
    {
        if (Count == _capacity)
            Grow();
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
        _budget.GiveBack((long)_capacity * Width * sizeof(uint));
        _chunks.Clear();
        (Count, _capacity) = (0, 0);
    }

    private void Grow()
    {
        var capacity = _capacity switch
        {
            0 => FirstRows,
            < RowsPerChunk => 2 * _capacity,
            _ => _capacity + RowsPerChunk,
        };
        _budget.Take((long)(capacity - _capacity) * Width * sizeof(uint));
        if (capacity is > FirstRows and <= RowsPerChunk)
        {
            var first = _chunks[0];
            Array.Resize(ref first, capacity * Width);
            _chunks[0] = first;
        }
        else
        {
            _chunks.Add(new uint[(capacity - _capacity) * Width]);
        }

        _capacity = capacity;
    }
}
