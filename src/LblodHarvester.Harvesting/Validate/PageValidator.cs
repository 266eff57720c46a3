using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Step 6: checks a page against the shapes of its type and toezicht's five fields. Safe to share between threads.</summary>
public sealed class PageValidator
{
    private readonly ShapeLibrary _library = ShapeLibrary.Default;

    /// <summary>A validator with the program's own shapes.</summary>
    /// <param name="register">What level 2 and the second of toezicht's fields are checked against.</param>
    /// <exception cref="Shacl.ShapesException">The shapes that were built into the program cannot be used.</exception>
    public PageValidator(Register register) => Register = register;

    /// <summary>The register in use.</summary>
    public Register Register { get; }

    /// <summary>Validates a page.</summary>
    public ValidatedPage Validate(NormalisedPage page)
    {
        var graph = page.ToGraph();
        var problems = new ProblemList();
        problems.AddDocumentType(page.Extracted);
        problems.AddFindings(page.Extracted.Rdfa);
        problems.AddNormalisation(page);
        if (graph.Count == 0)
        {
            problems.Add(
                ProblemSeverity.Violation,
                "page.empty",
                "The page says nothing that can be published: no RDFa was found, or none that is valid.",
                SourcePlace.Start);
        }

        var documents = new ToezichtFields(page.Extracted, Register).Read();
        AddReportability(page.Extracted.Type, documents, problems);

        var (results, maturity) = _library.For(page.Extracted.Type) is { } shapes
            ? CheckShapes(page, graph, shapes, problems)
            : ([], MaturityLevel.None);
        return new ValidatedPage(page, results, maturity, documents, problems.InPageOrder());
    }

    private (IReadOnlyList<PlacedResult> Results, MaturityLevel Maturity) CheckShapes(
        NormalisedPage page, Graph graph, PageShapes shapes, ProblemList problems)
    {
        var placer = new ResultPlacer(page);
        var results = shapes.Shapes.Validate(graph).Results.Select(placer.Place).OrderBy(placed => placed.Place.Offset).ToList();
        problems.AddResults(results);
        return (results, new MaturityAssessment(shapes, Register, placer).Assess(graph, results, problems));
    }

    // Toezicht asks nearly everyone for besluitenlijsten only: what another document lacks is said on the document, and is no problem of
    // the page.
    private void AddReportability(PageType type, IReadOnlyList<SubmittableDocument> documents, ProblemList problems)
    {
        var lists = documents.Where(document => document.DocumentType == DocumentTypes.Besluitenlijst).ToList();
        foreach (var document in lists)
            problems.AddMissing(document);
        if (Register.IsEmpty && type == PageType.Besluitenlijst)
        {
            problems.Add(
                ProblemSeverity.Info,
                "toezicht.2.unchecked",
                "Whether eli:passed_by is a known bestuursorgaan in its bestuursperiode was not checked: there is no register.",
                lists.Count > 0 ? lists[0].Place : SourcePlace.Start);
        }
    }
}
