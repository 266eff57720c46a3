using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>An extracted triple that is not valid RDF, or whose value is not of its datatype, and why.</summary>
/// <param name="Extracted">The triple.</param>
/// <param name="Reason">Why it cannot be published, in words.</param>
/// <param name="Place">The attribute that gave the offending term.</param>
public sealed record QuarantinedTriple(ExtractedTriple Extracted, string Reason, SourcePlace Place);
