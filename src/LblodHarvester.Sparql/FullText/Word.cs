namespace LblodHarvester.Sparql.FullText;

/// <summary>A word of a text.</summary>
/// <param name="Form">The word as it is there, folded.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="FormTerm">How an index says the form; null where the form is the stem, and that says it.</param>
internal sealed record Word(string Form, string Stem, string? FormTerm);
