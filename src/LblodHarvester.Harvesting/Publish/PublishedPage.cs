using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>A page with the graph writes that publish it: what step 7 hands on.</summary>
/// <param name="Validated">The page as validated.</param>
/// <param name="Writes">The page graph as a whole, and the page's parts of the provenance, validation and quarantine graphs.</param>
/// <param name="Record">What is remembered of it.</param>
public sealed record PublishedPage(ValidatedPage Validated, IReadOnlyList<GraphWrite> Writes, PageRecord Record);
