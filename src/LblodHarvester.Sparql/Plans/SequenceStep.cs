namespace LblodHarvester.Sparql.Plans;

/// <summary>One after the other.</summary>
internal sealed record SequenceStep(PathStep First, PathStep Second) : PathStep;
