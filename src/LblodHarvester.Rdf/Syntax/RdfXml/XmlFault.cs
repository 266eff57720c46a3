namespace LblodHarvester.Rdf;

/// <summary>Something in a document that makes no characters, and what would.</summary>
internal sealed record XmlFault(string Found, string Expected);
