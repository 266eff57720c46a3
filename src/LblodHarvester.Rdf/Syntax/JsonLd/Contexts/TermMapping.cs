namespace LblodHarvester.Rdf;

/// <summary>A language or direction mapping that a context says; its value is null when it says that there is none.</summary>
internal readonly record struct TermMapping(string? Value);
