namespace LblodHarvester.Sparql.FullText;

/// <summary>What is looked up in a text index.</summary>
public abstract record TextLookup;
