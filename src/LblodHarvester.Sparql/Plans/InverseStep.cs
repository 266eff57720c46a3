namespace LblodHarvester.Sparql.Plans;

/// <summary>A step walked from its end.</summary>
internal sealed record InverseStep(PathStep Step) : PathStep;
