namespace LblodHarvester.Sparql.Plans;

/// <summary>The right is carried out once, by itself, and kept in a table; each solution of the left finds there those that are compatible.</summary>
/// <param name="Left">The left.</param>
/// <param name="Right">The right.</param>
/// <param name="Keys">The slots that are bound in each solution of both.</param>
/// <param name="Shared">The slots that may be bound in both.</param>
/// <param name="RightSlots">The slots that the right may bind.</param>
/// <param name="Given">Those of them that stand for a term where <c>EXISTS</c> has put one there; where it has not, they are variables as others.</param>
/// <param name="IsFixed">Whether the right gives the same each time, so that once is enough for the whole query.</param>
internal sealed record HashJoinPlan(Plan Left, Plan Right, int[] Keys, int[] Shared, int[] RightSlots, int[] Given, bool IsFixed) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
