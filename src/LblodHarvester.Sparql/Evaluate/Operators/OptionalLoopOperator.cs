namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>For each solution of the left, those of the right that pass the condition, or the left alone.</summary>
internal sealed class OptionalLoopOperator : Operator
{
    private readonly Operator _left;
    private readonly Operator _right;
    private readonly Condition? _condition;
    private bool _isInRight;
    private bool _isMatched;

    internal OptionalLoopOperator(Operator left, Operator right, Condition? condition) => (_left, _right, _condition) = (left, right, condition);

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
                while (_right.MoveNext())
                {
                    if (_condition is not null && !_condition.Holds())
                        continue;
                    _isMatched = true;
                    return true;
                }

                _isInRight = false;
                if (!_isMatched)
                    return true;
            }

            if (!_left.MoveNext())
                return false;
            _right.Open();
            (_isInRight, _isMatched) = (true, false);
        }
    }
}
