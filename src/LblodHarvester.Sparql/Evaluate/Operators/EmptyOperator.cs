namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>No solution.</summary>
internal sealed class EmptyOperator : Operator
{
    internal override void Close()
    {
    }

    private protected override void Start()
    {
    }

    private protected override bool Advance() => false;
}
