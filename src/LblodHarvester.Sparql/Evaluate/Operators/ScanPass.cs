using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>One walk through an index for a triple pattern: which part of it, what to leave out, and which slots to fill.</summary>
internal sealed class ScanPass
{
    private readonly QuadCursor _cursor = new();
    private readonly int[] _slots = new int[4];
    private readonly uint[] _wanted = new uint[4];
    private readonly int[] _sameAs = new int[4];
    private bool _isPlain;
    private bool _isUnion;
    private bool _isEmpty = true;
    private bool _hasPrevious;
    private uint _a;
    private uint _b;
    private uint _c;

    /// <summary>The graphs that may be given, when the graph is not said; null for all but the unnamed one.</summary>
    private HashSet<uint>? _graphs;
    private bool _asksGraph;

    /// <summary>Walks through no index.</summary>
    internal void OpenNothing() => _isEmpty = true;

    /// <summary>Starts to walk.</summary>
    /// <param name="indexes">The quads.</param>
    /// <param name="order">The index.</param>
    /// <param name="values">What is given of subject, predicate, object and graph; 0 where anything goes.</param>
    /// <param name="slots">The slots that subject, predicate, object and graph go to; -1 where nothing is to be filled.</param>
    /// <param name="isUnion">Whether triples that more than one graph says are to be given once.</param>
    /// <param name="graphs">The graphs that may be given where the graph's slot is filled.</param>
    internal void Open(
        QuadIndexes indexes, QuadOrder order, ReadOnlySpan<uint> values, ReadOnlySpan<int> slots, bool isUnion, HashSet<uint>? graphs)
    {
        (_isEmpty, _hasPrevious, _isUnion, _graphs, _asksGraph) = (false, false, isUnion, graphs, slots[3] >= 0);
        _isPlain = true;
        var length = 0;
        for (var column = 0; column < 4; column++)
        {
            var place = QuadPlaces.PlaceOf(order, column);
            _slots[column] = slots[place];
            _wanted[column] = values[place];
            _sameAs[column] = -1;
            if (values[place] != TermId.None && length == column)
                length++;
            else if (values[place] != TermId.None)
                _isPlain = false;
            for (var before = 0; before < column && slots[place] >= 0; before++)
            {
                if (_slots[before] == slots[place])
                {
                    (_sameAs[column], _isPlain) = (before, false);
                    break;
                }
            }
        }

        indexes[order].Open(_cursor, new QuadKey(_wanted[0], _wanted[1], _wanted[2], _wanted[3]), length);
        _isPlain &= !_isUnion && !_asksGraph;
    }

    /// <summary>Fills the slots with the next match.</summary>
    internal bool MoveNext(Execution execution)
    {
        if (_isEmpty)
            return false;
        while (_cursor.MoveNext())
        {
            execution.Budget.Look();
            ref readonly var row = ref _cursor.Current;
            if (!_isPlain && !IsMatch(row))
                continue;
            var slots = execution.Slots;
            if (_slots[0] >= 0)
                slots[_slots[0]] = row.A;
            if (_slots[1] >= 0)
                slots[_slots[1]] = row.B;
            if (_slots[2] >= 0)
                slots[_slots[2]] = row.C;
            if (_slots[3] >= 0)
                slots[_slots[3]] = row.D;
            return true;
        }

        _isEmpty = true;
        return false;
    }

    private bool IsMatch(in QuadKey row)
    {
        if (_isUnion)
        {
            if (_hasPrevious && row.A == _a && row.B == _b && row.C == _c)
                return false;
            (_a, _b, _c, _hasPrevious) = (row.A, row.B, row.C, true);
        }

        for (var column = 0; column < 4; column++)
        {
            var value = Column(row, column);
            if ((_wanted[column] != TermId.None && value != _wanted[column]) || (_sameAs[column] >= 0 && value != Column(row, _sameAs[column])))
                return false;
        }

        return !_asksGraph || IsAsked(row);
    }

    // Only indexes that end with the graph are walked when it is not said, but for those of one graph.
    private bool IsAsked(in QuadKey row) => row.D != TermId.DefaultGraph && (_graphs is null || _graphs.Contains(row.D));

    private static uint Column(in QuadKey row, int column) => column switch
    {
        0 => row.A,
        1 => row.B,
        2 => row.C,
        _ => row.D,
    };
}
