namespace LblodHarvester.Rdf;

/// <summary>The map that is being compacted.</summary>
/// <param name="Active">The active context.</param>
/// <param name="TypeScoped">The context that its types are compacted with.</param>
/// <param name="Property">The active property.</param>
/// <param name="Result">What it is compacted to.</param>
internal sealed record CompactionFrame(ActiveContext Active, ActiveContext TypeScoped, string? Property, JsonMap Result);
