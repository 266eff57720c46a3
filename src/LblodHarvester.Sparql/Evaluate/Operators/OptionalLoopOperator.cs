namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>For each solution of the left, those of the right that pass the condition, or the left alone.</summary>
internal sealed class OptionalLoopOperator : LoopOperator
{
    private readonly Condition? _condition;
    private bool _isMatched;

    internal OptionalLoopOperator(Operator left, Operator right, Condition? condition) : base(left, right) => _condition = condition;

    private protected override bool Advance()
    {
        while (true)
        {
            if (IsInRight)
            {
                while (Right.MoveNext())
                {
                    if (_condition is not null && !_condition.Holds())
                        continue;
                    _isMatched = true;
                    return true;
                }

                IsInRight = false;
                if (!_isMatched)
                    return true;
            }

            if (!NextLeft())
                return false;
            _isMatched = false;
        }
    }
}
