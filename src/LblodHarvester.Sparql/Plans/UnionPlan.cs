namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions of one after the other.</summary>
internal sealed record UnionPlan(IReadOnlyList<Plan> Branches) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => Branches;
}
