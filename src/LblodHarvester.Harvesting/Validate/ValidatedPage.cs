using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A page with what is wrong with it: what step 6 hands on.</summary>
/// <param name="Normalised">The page as normalised.</param>
/// <param name="Results">The results of the shapes, each with its place.</param>
/// <param name="Maturity">How good the page is.</param>
/// <param name="Documents">Each document on the page, with toezicht's five fields.</param>
/// <param name="Problems">All that is wrong, from every step, in page order: what a person reads.</param>
public sealed record ValidatedPage(
    NormalisedPage Normalised,
    IReadOnlyList<PlacedResult> Results,
    MaturityLevel Maturity,
    IReadOnlyList<SubmittableDocument> Documents,
    IReadOnlyList<PageProblem> Problems);

/// <summary>A SHACL result and its place in the HTML: the offending value's, or for an absence the focus node's start tag.</summary>
public sealed record PlacedResult(ValidationResult Result, SourcePlace Place);

/// <summary>The maturity levels of the OSLO application profile, each including the one before.</summary>
public enum MaturityLevel
{
    /// <summary>Less than level 1.</summary>
    None = 0,

    /// <summary>Every level-1 class and property is present and valid.</summary>
    Level1 = 1,

    /// <summary>And every mandataris, bestuursorgaan and bestuurseenheid is known to the register.</summary>
    Level2 = 2,

    /// <summary>And the level-3 classes and properties are.</summary>
    Level3 = 3,
}

/// <summary>One thing that is wrong with a page, for a person to read.</summary>
/// <param name="Severity">How bad.</param>
/// <param name="Code">What kind: the shape's or finding's or rule's short name.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Place">Where.</param>
/// <param name="Count">How many times the same cause was found; the place is the first.</param>
public sealed record PageProblem(ProblemSeverity Severity, string Code, string Message, SourcePlace Place, int Count = 1);

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Should be mended; was repaired or does not hold up publication.</summary>
    Warning,

    /// <summary>Breaks a required rule, or a value was lost to quarantine.</summary>
    Violation,
}

/// <summary>
/// A document that could be submitted, and the five fields that toezicht needs of it, read from the extracted graph, before any repair.
/// </summary>
/// <param name="Resource">The submitted resource: the foaf:Document; null when it is a blank node, which cannot be submitted.</param>
/// <param name="DocumentType">Its document type concept.</param>
/// <param name="Bestuursorgaan">The body in its bestuursperiode, when there is exactly one.</param>
/// <param name="SessionStart">The start of the zitting, when there is one that can be read.</param>
/// <param name="PublicationDate">The date of publication, when it is written YYYY-MM-DD.</param>
/// <param name="Missing">Which of the five are missing or wrong, and where; empty when the document can be reported.</param>
/// <param name="Place">The start tag of the document's element.</param>
public sealed record SubmittableDocument(
    Iri? Resource,
    Iri DocumentType,
    Iri? Bestuursorgaan,
    DateTimeOffset? SessionStart,
    DateOnly? PublicationDate,
    IReadOnlyList<MissingField> Missing,
    SourcePlace Place);

/// <summary>One of toezicht's five fields that is missing or wrong.</summary>
/// <param name="Field">Its number, 1 to 5, in the order of the intake's form.</param>
/// <param name="Message">What is wrong and what to write.</param>
/// <param name="Place">Where it should be.</param>
public sealed record MissingField(int Field, string Message, SourcePlace Place);
