namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions of the left that no solution of the right takes away: none that is compatible and has a bound variable in common.</summary>
internal sealed record MinusPlan(Plan Left, Plan Right, int[] Keys, int[] Shared, int[] RightSlots, bool IsFixed) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
