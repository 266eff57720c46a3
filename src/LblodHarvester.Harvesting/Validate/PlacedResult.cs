using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A SHACL result and its place in the HTML.</summary>
/// <param name="Result">The result.</param>
/// <param name="Place">The attribute that caused it; of what is absent, the start tag of the element that should have it.</param>
/// <param name="Found">What stands there instead: the offending value, or one that does not do; null for an absence.</param>
/// <param name="Property">The property that gave it, or that is missing; null when the result is about no property.</param>
public sealed record PlacedResult(ValidationResult Result, SourcePlace Place, Term? Found, Iri? Property)
{
    /// <summary>Of values that are too many, the first; else null.</summary>
    public Term? First { get; init; }
}
