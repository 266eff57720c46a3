using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A class that a page must have an instance of.</summary>
/// <param name="Code">Its short code.</param>
/// <param name="Class">The class.</param>
/// <param name="Level">The maturity level that it counts for.</param>
/// <param name="Messages">What to say when there is none, by language.</param>
internal sealed record RequiredClass(string Code, Iri Class, int Level, IReadOnlyList<Literal> Messages);
