namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions that pass a condition.</summary>
internal sealed class FilterOperator : Operator
{
    private readonly Operator _input;
    private readonly Condition _condition;

    internal FilterOperator(Operator input, Condition condition) => (_input, _condition) = (input, condition);

    internal override void Close() => _input.Close();

    private protected override void Start() => _input.Open();

    private protected override bool Advance()
    {
        while (_input.MoveNext())
        {
            if (_condition.Holds())
                return true;
        }

        return false;
    }
}
