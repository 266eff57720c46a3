namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Opens the right for each solution of the left.</summary>
internal abstract class LoopOperator : Operator
{
    private readonly Operator _left;

    private protected LoopOperator(Operator left, Operator right) => (_left, Right) = (left, right);

    /// <summary>The right; while <see cref="IsInRight"/> it is open.</summary>
    private protected Operator Right { get; }

    /// <summary>Whether the right may have more for the solution of the left.</summary>
    private protected bool IsInRight { get; set; }

    internal sealed override void Close()
    {
        if (IsInRight)
            Right.Close();
        IsInRight = false;
        _left.Close();
    }

    private protected sealed override void Start()
    {
        IsInRight = false;
        _left.Open();
    }

    /// <summary>Goes to the next solution of the left; false when there is none.</summary>
    private protected bool NextLeft()
    {
        if (!_left.MoveNext())
            return false;
        Right.Open();
        return IsInRight = true;
    }
}
