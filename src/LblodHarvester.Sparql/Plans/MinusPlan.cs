namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions of the left that no solution of the right takes away: none that is compatible and has a bound variable in common.</summary>
/// <param name="Left">Gives the solutions.</param>
/// <param name="Right">Gives what takes some of them away.</param>
/// <param name="Keys">The slots that both sides bind in each solution.</param>
/// <param name="Shared">The slots that both sides may bind.</param>
/// <param name="RightSlots">The slots that the right may bind.</param>
/// <param name="Given">Those of them that stand for a term where <c>EXISTS</c> has put one there; where it has not, they are variables as others.</param>
/// <param name="IsFixed">Whether the right gives the same each time.</param>
internal sealed record MinusPlan(Plan Left, Plan Right, int[] Keys, int[] Shared, int[] RightSlots, int[] Given, bool IsFixed) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
