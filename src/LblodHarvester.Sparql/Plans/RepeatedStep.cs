namespace LblodHarvester.Sparql.Plans;

/// <summary>A step some number of times.</summary>
internal sealed record RepeatedStep(PathStep Step, PathRepetition Repetition) : PathStep;
