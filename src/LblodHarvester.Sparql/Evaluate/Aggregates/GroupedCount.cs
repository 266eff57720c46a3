using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Operators;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>Counts by identifiers, without a term being made: <c>COUNT</c> of solutions, or of the values of an expression.</summary>
internal sealed class GroupedCount : GroupedValues
{
    private readonly Execution _execution;
    private readonly Valuation? _value;
    private readonly int[]? _distinct;
    private readonly RowSet? _seen;
    private readonly uint[] _row;
    private readonly List<long> _counts = [];

    /// <summary>A count.</summary>
    /// <param name="value">What is counted where it is no error; null for solutions.</param>
    /// <param name="isDistinct">Whether each is counted once.</param>
    /// <param name="slots">What makes a solution, where solutions are counted.</param>
    /// <param name="execution">The query.</param>
    internal GroupedCount(Valuation? value, bool isDistinct, int[] slots, Execution execution)
    {
        (_value, _execution) = (value, execution);
        _distinct = isDistinct && value is null ? slots : null;
        _row = new uint[_distinct is null ? 2 : slots.Length + 1];
        _seen = isDistinct ? new RowSet(_row.Length, execution.Budget) : null;
    }

    internal override void Add(int group)
    {
        while (_counts.Count <= group)
            _counts.Add(0);
        var id = _value?.Id() ?? 1;
        if (id != 0 && (_seen is null || IsNew(group, id)))
            _counts[group]++;
    }

    internal override Term Result(int group) => new Literal(
        (group < _counts.Count ? _counts[group] : 0).ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Integer);

    private bool IsNew(int group, uint id)
    {
        _row[0] = (uint)group;
        if (_distinct is null)
        {
            _row[1] = id;
        }
        else
        {
            for (var i = 0; i < _distinct.Length; i++)
                _row[i + 1] = _execution.Slots[_distinct[i]];
        }

        return _seen!.Add(_row, out _);
    }
}
