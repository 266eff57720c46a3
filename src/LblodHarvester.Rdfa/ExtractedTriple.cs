using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A triple and where it comes from.</summary>
public sealed record ExtractedTriple(Triple Triple, TripleOrigin Origin);
