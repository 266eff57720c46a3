namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions that pass the conditions.</summary>
internal sealed record FilterPlan(Plan Input, PlanExpression Condition) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
