namespace LblodHarvester.Rdf;

/// <summary>
/// The vertices of an <see cref="IncidenceGraph"/> in cells, so that those of a cell have as many edges of each role into each cell as each other: the coarsest such
/// partition that keeps colours apart. It is found by splitting cells by their edges into one cell after another; of the pieces of a cell, all but the largest are
/// split by in turn (Hopcroft's rule), which takes time in the order of m log n for m edges and n vertices.
/// </summary>
internal sealed class EquitablePartition
{
    private readonly IncidenceGraph _graph;

    // The vertices, those of a cell one after the other.
    private readonly int[] _order;
    private readonly int[] _placeOf;
    private readonly int[] _cellOf;
    private readonly List<Cell> _cells = [];
    private readonly Queue<int> _splitters = new();
    private readonly int[] _edgeCounts;
    private readonly List<int>[] _reached = [.. Enumerable.Range(0, IncidenceGraph.MostRole + 1).Select(_ => new List<int>())];

    internal EquitablePartition(IncidenceGraph graph)
    {
        _graph = graph;
        _order = [.. Enumerable.Range(0, graph.Count)];
        Array.Sort([.. graph.Colours], _order);
        _placeOf = new int[graph.Count];
        _cellOf = new int[graph.Count];
        _edgeCounts = new int[graph.Count];
        for (var place = 0; place < _order.Length; place++)
            _placeOf[_order[place]] = place;
    }

    /// <summary>How many cells there are; they are numbered from 0.</summary>
    internal int Count => _cells.Count;

    /// <summary>The cell of a vertex.</summary>
    internal int CellOf(int vertex) => _cellOf[vertex];

    /// <summary>Whether a vertex is the only one of its dataset in its cell: which vertex of the other dataset it stands for is settled.</summary>
    internal bool IsSettled(int vertex) => _cells[_cellOf[vertex]].Size == 2;

    /// <summary>Finds the partition; false as soon as a cell has more vertices of one dataset than of the other, so that there is no isomorphism.</summary>
    internal bool Refine()
    {
        for (var start = 0; start < _order.Length;)
        {
            var end = start + 1;
            while (end < _order.Length && _graph.Colours[_order[end]] == _graph.Colours[_order[start]])
                end++;
            var cell = AddCell(start, end - start);
            if (!IsBalanced(cell))
                return false;
            Await(cell);
            start = end;
        }

        while (_splitters.TryDequeue(out var splitter))
        {
            _cells[splitter].IsAwaited = false;
            Reach(_cells[splitter]);
            foreach (var reached in _reached)
            {
                if (reached.Count > 0 && !SplitBy(reached))
                    return false;
            }
        }

        return true;
    }

    // The neighbours of a cell by role, each as often as it has edges into it. Taken all at once: the cell may be split itself.
    private void Reach(Cell cell)
    {
        for (var place = cell.Start; place < cell.Start + cell.Size; place++)
        {
            foreach (var (neighbour, role) in _graph.EdgesOf(_order[place]))
                _reached[role].Add(neighbour);
        }
    }

    private bool SplitBy(List<int> reached)
    {
        var distinct = new List<int>();
        foreach (var vertex in reached)
        {
            if (_edgeCounts[vertex]++ == 0)
                distinct.Add(vertex);
        }

        distinct.Sort((one, other) => (_cellOf[one], _edgeCounts[one]).CompareTo((_cellOf[other], _edgeCounts[other])));
        var isBalanced = true;
        for (var i = 0; i < distinct.Count && isBalanced;)
        {
            var end = i + 1;
            while (end < distinct.Count && _cellOf[distinct[end]] == _cellOf[distinct[i]])
                end++;
            isBalanced = Split(_cellOf[distinct[i]], distinct, i, end);
            i = end;
        }

        foreach (var vertex in distinct)
            _edgeCounts[vertex] = 0;
        reached.Clear();
        return isBalanced;
    }

    /// <summary>Splits a cell by the edge counts of its reached vertices, which are in their order; false when a piece has not as many vertices of both datasets.</summary>
    private bool Split(int cell, List<int> vertices, int start, int end)
    {
        var old = _cells[cell];

        // The vertices that were not reached stay; where all were, those of the first count do.
        var from = start;
        if (end - start == old.Size)
        {
            while (from < end && _edgeCounts[vertices[from]] == _edgeCounts[vertices[start]])
                from++;
        }

        var pieces = new List<int>();
        while (from < end)
        {
            var to = from + 1;
            while (to < end && _edgeCounts[vertices[to]] == _edgeCounts[vertices[from]])
                to++;
            pieces.Add(Cut(old, vertices, from, to));
            if (!IsBalanced(pieces[^1]))
                return false;
            from = to;
        }

        if (pieces.Count > 0)
            Await(cell, pieces);
        return true;
    }

    // Moves the vertices to the end of their cell, and makes that end a cell.
    private int Cut(Cell old, List<int> vertices, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            old.Size--;
            var (place, last) = (_placeOf[vertices[i]], old.Start + old.Size);
            (_order[place], _order[last]) = (_order[last], _order[place]);
            (_placeOf[_order[place]], _placeOf[_order[last]]) = (place, last);
        }

        return AddCell(old.Start + old.Size, to - from);
    }

    private void Await(int cell, List<int> pieces)
    {
        var spared = -1;
        if (!_cells[cell].IsAwaited)
            spared = pieces.Append(cell).MaxBy(piece => _cells[piece].Size);
        foreach (var piece in pieces.Append(cell))
        {
            if (piece != spared)
                Await(piece);
        }
    }

    private void Await(int cell)
    {
        if (_cells[cell].IsAwaited)
            return;
        _cells[cell].IsAwaited = true;
        _splitters.Enqueue(cell);
    }

    private int AddCell(int start, int size)
    {
        for (var place = start; place < start + size; place++)
            _cellOf[_order[place]] = _cells.Count;
        _cells.Add(new Cell { Start = start, Size = size });
        return _cells.Count - 1;
    }

    private bool IsBalanced(int cell)
    {
        var balance = 0;
        for (var place = _cells[cell].Start; place < _cells[cell].Start + _cells[cell].Size; place++)
            balance += _order[place] < _graph.FirstCount ? 1 : -1;
        return balance == 0;
    }

    private sealed class Cell
    {
        internal int Start { get; init; }

        internal int Size { get; set; }

        /// <summary>Whether cells are still to be split by this one.</summary>
        internal bool IsAwaited { get; set; }
    }
}
