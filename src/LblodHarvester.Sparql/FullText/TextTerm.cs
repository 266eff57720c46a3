namespace LblodHarvester.Sparql.FullText;

/// <summary>The texts that have a term.</summary>
/// <param name="Text">The term, or what it begins with. It has no spaces.</param>
/// <param name="IsPrefix">Whether terms that begin with it are meant.</param>
public sealed record TextTerm(string Text, bool IsPrefix) : TextLookup;
