using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Step 6: checks a page against the shapes of its type and toezicht's five fields. Safe to share between threads.</summary>
public sealed class PageValidator
{
    private readonly PageShapes? _ownShapes;

    /// <summary>A validator with the program's own shapes.</summary>
    /// <param name="register">What level 2 and the second of toezicht's fields are checked against.</param>
    /// <param name="ownShapes">Shapes that every page is checked against in addition, whatever its type; or none.</param>
    /// <exception cref="ShapesException">The shapes in addition are malformed.</exception>
    public PageValidator(Register register, PlacedGraph? ownShapes = null)
    {
        Register = register;
        _ownShapes = ownShapes is null ? null : PageShapes.Read(ownShapes, ShapeLibrary.Hierarchy);
    }

    /// <summary>The register in use.</summary>
    public Register Register { get; }

    /// <summary>What is wrong or strange in the shapes that were given in addition.</summary>
    public IReadOnlyList<ShapeProblem> OwnShapesProblems => _ownShapes?.Shapes.Problems ?? [];

    /// <summary>Reads the shapes of every type of page, so that a fault in them shows before a run begins.</summary>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used.</exception>
    public static void PrepareAll()
    {
        foreach (var type in Enum.GetValues<PageType>())
            _ = ShapeLibrary.For(type);
        _ = ShapeLibrary.Toezicht;
    }

    /// <summary>Reads the shapes of the commonest type of page, and with them what all types share.</summary>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used.</exception>
    internal static void Prepare()
    {
        _ = ShapeLibrary.For(PageType.Besluitenlijst);
        _ = ShapeLibrary.Toezicht;
    }

    /// <summary>Validates a page.</summary>
    /// <exception cref="ValidationException">A shape cannot be checked on it.</exception>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used.</exception>
    public ValidatedPage Validate(NormalisedPage page)
    {
        var occurrences = new List<Finding>();
        occurrences.AddRange(ExtractionFindings.Of(page.Extracted.Rdfa));
        occurrences.AddRange(NormalisationFindings.Of(page));
        if (page.Kept.Count == 0)
            occurrences.Add(PageFindings.Empty);
        if (PageFindings.WithoutDocumentType(page.Extracted) is { } untyped)
            occurrences.Add(untyped);
        var documents = new ToezichtFields(page.Extracted, Register).Read();
        occurrences.AddRange(ToezichtFindings.Of(documents));
        var results = CheckShapes(page, PlaceOf(documents), occurrences);

        var findings = new FindingList();
        foreach (var occurrence in Causes.Fold(occurrences, page.Extracted, documents))
            findings.Add(occurrence);
        var maturity = page.Extracted.Type == PageType.Overview ? MaturityLevel.None : MaturityAssessment.Assess(occurrences, !Register.IsEmpty);
        return new ValidatedPage(page, results, maturity, documents, findings.InPageOrder());
    }

    private List<PlacedResult> CheckShapes(NormalisedPage page, SourcePlace document, List<Finding> occurrences)
    {
        var shapes = ShapeLibrary.For(page.Extracted.Type);
        if (shapes is null && _ownShapes is null)
            return [];
        var triples = CheckedTriples.Of(page);
        var graph = triples.ToGraph();
        var placer = new ResultPlacer(triples, page.Extracted.Html.Text);
        if (_ownShapes is not null)
            occurrences.AddRange(ShapeFindings.Of(Results(_ownShapes, graph, placer), _ownShapes, FindingOrigin.OwnShapes));
        if (shapes is null)
            return [];
        var results = Results(shapes, graph, placer);
        occurrences.AddRange(ShapeFindings.Of(results, shapes, FindingOrigin.Shapes));
        occurrences.AddRange(ShapeFindings.AbsentClasses(graph, shapes, document));
        occurrences.AddRange(RegisterFindings.Of(graph, Register, placer));
        return results;
    }

    // Of several documents, what the page lacks belongs to the one that is meant.
    private static SourcePlace PlaceOf(IReadOnlyList<SubmittableDocument> documents) =>
        documents.Count == 0 ? SourcePlace.Start : (documents.FirstOrDefault(document => document.Missing.Count == 0) ?? documents[0]).Place;

    private static List<PlacedResult> Results(PageShapes shapes, Graph graph, ResultPlacer placer) =>
        [.. shapes.Shapes.Validate(graph).Results.Select(placer.Place).OrderBy(placed => placed.Place.Offset)];
}
