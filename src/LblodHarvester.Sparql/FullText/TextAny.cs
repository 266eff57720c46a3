namespace LblodHarvester.Sparql.FullText;

/// <summary>The texts that are among those of any of some lookups.</summary>
/// <param name="Alternatives">The lookups; at least one.</param>
public sealed record TextAny(IReadOnlyList<TextLookup> Alternatives) : TextLookup;
