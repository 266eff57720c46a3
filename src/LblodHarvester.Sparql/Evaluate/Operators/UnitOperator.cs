namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>One solution that binds nothing.</summary>
internal sealed class UnitOperator : Operator
{
    private bool _isGiven = true;

    internal override void Close() => _isGiven = true;

    private protected override void Start() => _isGiven = false;

    private protected override bool Advance()
    {
        var isFirst = !_isGiven;
        _isGiven = true;
        return isFirst;
    }
}
