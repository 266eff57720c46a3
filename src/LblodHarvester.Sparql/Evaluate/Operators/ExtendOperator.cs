using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions with the value of an expression in a slot.</summary>
internal sealed class ExtendOperator : Operator
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly int _slot;
    private readonly Valuation _value;
    private bool _isBound;

    internal ExtendOperator(Operator input, int slot, Valuation value, Execution execution) =>
        (_input, _slot, _value, _execution) = (input, slot, value, execution);

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
