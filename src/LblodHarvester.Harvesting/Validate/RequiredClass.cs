using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A class that a page must have an instance of.</summary>
/// <param name="Code">Its short code.</param>
/// <param name="Class">The class.</param>
/// <param name="Level">The maturity level that it counts for.</param>
/// <param name="Message">What to say when there is none.</param>
/// <param name="Expected">What to do then.</param>
/// <param name="Example">The sample that has one, and the line.</param>
internal sealed record RequiredClass(string Code, Iri Class, int Level, Wording Message, Wording Expected, string? Example);
