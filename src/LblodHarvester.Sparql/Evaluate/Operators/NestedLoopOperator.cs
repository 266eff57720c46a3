namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>For each solution of the left, those of the right.</summary>
internal sealed class NestedLoopOperator : Operator
{
    private readonly Operator _left;
    private readonly Operator _right;
    private bool _isInRight;

    internal NestedLoopOperator(Operator left, Operator right) => (_left, _right) = (left, right);

    internal override void Close()
    {
        if (_isInRight)
            _right.Close();
        _isInRight = false;
        _left.Close();
    }

    private protected override void Start()
    {
        _isInRight = false;
        _left.Open();
    }

    private protected override bool Advance()
    {
        while (true)
        {
            if (_isInRight)
            {
                if (_right.MoveNext())
                    return true;
                _isInRight = false;
            }

            if (!_left.MoveNext())
                return false;
            _right.Open();
            _isInRight = true;
        }
    }
}
