using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>A triple to be published, the one it was extracted as, and the repairs in between.</summary>
public sealed record NormalisedTriple(Triple Triple, ExtractedTriple Extracted, IReadOnlyList<Repair> Repairs);
