using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions with the value of an expression in a slot.</summary>
internal sealed class ExtendOperator : Operator
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly int _slot;
    private readonly Valuation _value;
    private readonly bool _isFirst;
    private bool _isBound;

    /// <summary>Binds a slot.</summary>
    /// <param name="input">The solutions.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="value">What goes into it.</param>
    /// <param name="isFirst">Whether no value was put into these solutions before: the first one tells them apart.</param>
    /// <param name="execution">The query.</param>
    internal ExtendOperator(Operator input, int slot, Valuation value, bool isFirst, Execution execution) =>
        (_input, _slot, _value, _isFirst, _execution) = (input, slot, value, isFirst, execution);

    internal override void Close()
    {
        Unbind();
        _input.Close();
    }

    private protected override void Start()
    {
        _isBound = false;
        _input.Open();
    }

    private protected override bool Advance()
    {
        Unbind();
        while (_input.MoveNext())
        {
            if (_isFirst)
                _execution.NextSolution();
            var id = _value.Id();
            ref var slot = ref _execution.Slots[_slot];
            if (id == TermId.None || slot == id)
                return true;
            if (slot != TermId.None)
                continue;
            slot = id;
            _isBound = true;
            return true;
        }

        return false;
    }

    private void Unbind()
    {
        if (_isBound)
            _execution.Slots[_slot] = TermId.None;
        _isBound = false;
    }
}
