namespace LblodHarvester.Rdf;

/// <summary>The characters from one code point to another, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
