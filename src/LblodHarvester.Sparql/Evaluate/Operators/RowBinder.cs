using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Puts rows into slots where they agree with what is there, and takes them out again.</summary>
internal sealed class RowBinder
{
    private readonly int[] _slots;
    private readonly bool[] _isBound;
    private readonly Execution _execution;

    internal RowBinder(int[] slots, Execution execution) => (_slots, _isBound, _execution) = (slots, new bool[slots.Length], execution);

    /// <summary>Puts a row into the slots, unless one of them has another value.</summary>
    internal bool TryBind(ReadOnlySpan<uint> row)
    {
        var slots = _execution.Slots;
        for (var i = 0; i < _slots.Length; i++)
        {
            ref var slot = ref slots[_slots[i]];
            if (row[i] == TermId.None || slot == row[i])
                continue;
            if (slot != TermId.None)
            {
                Unbind();
                return false;
            }

            slot = row[i];
            _isBound[i] = true;
        }

        return true;
    }

    /// <summary>Empties the slots that were filled.</summary>
    internal void Unbind()
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_isBound[i])
                _execution.Slots[_slots[i]] = TermId.None;
            _isBound[i] = false;
        }
    }
}
