using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A SHACL result and its place in the HTML: the offending value's, or for an absence the focus node's start tag.</summary>
public sealed record PlacedResult(ValidationResult Result, SourcePlace Place);
