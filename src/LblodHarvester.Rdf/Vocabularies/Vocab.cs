namespace LblodHarvester.Rdf;

/// <summary>The vocabularies of the field as typed constants, one nested class for each namespace.</summary>
public static partial class Vocab;
