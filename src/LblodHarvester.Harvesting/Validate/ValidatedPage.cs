using LblodHarvester.Harvesting.Normalise;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A page with what is wrong with it: what step 6 hands on.</summary>
/// <param name="Normalised">The page as normalised.</param>
/// <param name="Results">The results of the program's shapes, each with its place.</param>
/// <param name="Maturity">How good the page is.</param>
/// <param name="Documents">Each document on the page, with toezicht's five fields.</param>
/// <param name="Findings">All that is wrong, from every check, in page order: what a person reads.</param>
public sealed record ValidatedPage(
    NormalisedPage Normalised,
    IReadOnlyList<PlacedResult> Results,
    MaturityLevel Maturity,
    IReadOnlyList<SubmittableDocument> Documents,
    IReadOnlyList<Finding> Findings);
