namespace LblodHarvester.Sparql.Plans;

/// <summary>Either.</summary>
internal sealed record AlternativeStep(PathStep First, PathStep Second) : PathStep;
