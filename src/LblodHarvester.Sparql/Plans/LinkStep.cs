namespace LblodHarvester.Sparql.Plans;

/// <summary>Along a property.</summary>
internal sealed record LinkStep(uint Property) : PathStep;
