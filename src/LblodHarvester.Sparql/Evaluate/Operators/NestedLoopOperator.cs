namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>For each solution of the left, those of the right.</summary>
internal sealed class NestedLoopOperator : LoopOperator
{
    internal NestedLoopOperator(Operator left, Operator right) : base(left, right)
    {
    }

    private protected override bool Advance()
    {
        do
        {
            if (IsInRight && Right.MoveNext())
                return true;
            IsInRight = false;
        }
        while (NextLeft());
        return false;
    }
}
