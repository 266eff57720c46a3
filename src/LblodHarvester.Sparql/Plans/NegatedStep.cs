namespace LblodHarvester.Sparql.Plans;

/// <summary>Along any property but these; null where a direction is not walked.</summary>
internal sealed record NegatedStep(IReadOnlyList<uint>? Forward, IReadOnlyList<uint>? Inverse) : PathStep;
