using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>What became of a term.</summary>
/// <param name="Term">The term, as far as it could be repaired.</param>
/// <param name="Repairs">The repairs, in their order.</param>
/// <param name="Fault">What is still wrong with it, after "the subject" or the like; null when it can be published.</param>
internal sealed record NormalisedTerm(Term Term, IReadOnlyList<TermRepair> Repairs, string? Fault);
