namespace LblodHarvester.Sparql.FullText;

/// <summary>The texts that are among those of all of some lookups, and not among those of others.</summary>
/// <param name="Required">The lookups that must have them; at least one.</param>
/// <param name="Excluded">The lookups that must not.</param>
public sealed record TextAll(IReadOnlyList<TextLookup> Required, IReadOnlyList<TextLookup> Excluded) : TextLookup;
