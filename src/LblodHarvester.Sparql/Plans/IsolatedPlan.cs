namespace LblodHarvester.Sparql.Plans;

/// <summary>A plan that is carried out by itself, as if no slot of its own were bound; its solutions that agree with what is bound are given.</summary>
/// <param name="Input">The plan.</param>
/// <param name="Slots">The slots that it may bind.</param>
/// <param name="Given">Those of them that stand for a term where <c>EXISTS</c> has put one there; where it has not, they are variables as others.</param>
/// <param name="IsFixed">Whether it gives the same each time, so that once is enough for the whole query.</param>
internal sealed record IsolatedPlan(Plan Input, int[] Slots, int[] Given, bool IsFixed) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
