using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Check;

/// <summary>Whether a document on a page is one to report to toezicht, and why, or why not.</summary>
/// <param name="Document">The document, with what is missing of the five fields.</param>
/// <param name="Reportability">The answer.</param>
/// <param name="Why">The reason for it.</param>
public sealed record DocumentVerdict(SubmittableDocument Document, Reportability Reportability, Wording Why);
