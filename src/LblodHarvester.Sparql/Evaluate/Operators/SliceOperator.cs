namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Some of the solutions.</summary>
internal sealed class SliceOperator : Operator
{
    private readonly Operator _input;
    private readonly long _offset;
    private readonly long _limit;
    private long _toSkip;
    private long _left;

    internal SliceOperator(Operator input, long offset, long? limit) => (_input, _offset, _limit) = (input, offset, limit ?? long.MaxValue);

    internal override void Close() => _input.Close();

    private protected override void Start()
    {
        (_toSkip, _left) = (_offset, _limit);
        _input.Open();
    }

    private protected override bool Advance()
    {
        for (; _toSkip > 0; _toSkip--)
        {
            if (!_input.MoveNext())
                return false;
        }

        if (_left == 0)
        {
            _input.Close();
            return false;
        }

        _left--;
        return _input.MoveNext();
    }
}
