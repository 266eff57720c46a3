namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions of the left for which the right has none.</summary>
internal sealed class MinusLoopOperator : Operator
{
    private readonly Operator _left;
    private readonly Operator _right;

    internal MinusLoopOperator(Operator left, Operator right) => (_left, _right) = (left, right);

    internal override void Close() => _left.Close();

    private protected override void Start() => _left.Open();

    private protected override bool Advance()
    {
        while (_left.MoveNext())
        {
            _right.Open();
            if (!_right.MoveNext())
                return true;
            _right.Close();
        }

        return false;
    }
}
