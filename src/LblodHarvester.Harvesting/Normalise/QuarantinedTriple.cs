using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>An extracted triple that is not published: no valid RDF, a value that is not of its datatype, or no data at all.</summary>
/// <param name="Extracted">The triple.</param>
/// <param name="Reason">Why it is not published, in words.</param>
/// <param name="Place">The attribute that gave the offending term.</param>
/// <param name="Cause">Why it is not published, for programs.</param>
public sealed record QuarantinedTriple(
    ExtractedTriple Extracted, string Reason, SourcePlace Place, QuarantineCause Cause = QuarantineCause.NotValid);
