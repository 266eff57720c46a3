using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// How good a page is. A level holds when no required rule of that level or of a lower one is broken and the classes it needs are there;
/// level 2 also asks that every mandataris, bestuursorgaan and bestuurseenheid is known to the register.
/// </summary>
internal sealed class MaturityAssessment(PageShapes shapes, Register register, ResultPlacer placer)
{
    /// <summary>The level; what keeps the page from a higher one, beyond the results, is added to the findings.</summary>
    /// <param name="page">What was checked.</param>
    /// <param name="document">Where the page's document stands: the place of classes that are absent.</param>
    /// <param name="results">What the shapes said.</param>
    /// <param name="findings">What is added to.</param>
    internal MaturityLevel Assess(Graph page, Rdfa.SourcePlace document, IReadOnlyList<PlacedResult> results, List<Finding> findings)
    {
        var absent = shapes.RequiredClasses.Where(required => !page.Subjects(Vocab.Rdf.Type, required.Class).Any()).ToList();
        foreach (var required in absent)
        {
            findings.Add(new Finding(ProblemSeverity.Violation, required.Code, FindingOrigin.Shapes, required.Message, [document])
            {
                Expected = required.Expected,
                Property = required.Class,
                Level = required.Level,
                Example = required.Example,
            });
        }

        var broken = results
            .Where(placed => placed.Result.Severity == Vocab.Sh.Violation)
            .Select(placed => shapes.LevelOf(placed.Result.SourceShape))
            .OfType<int>()
            .Concat(absent.Select(required => required.Level))
            .ToHashSet();
        var known = !register.IsEmpty && ActorsAreKnown(page, findings);

        return broken.Contains(1) ? MaturityLevel.None
            : broken.Contains(2) || !known ? MaturityLevel.Level1
            : broken.Contains(3) ? MaturityLevel.Level2
            : MaturityLevel.Level3;
    }

    private bool ActorsAreKnown(Graph page, List<Finding> findings)
    {
        var unknown = Actors.On(page).Where(actor => actor.Node is not Iri iri || !register.Knows(iri)).ToList();
        foreach (var (node, kind) in unknown)
        {
            findings.Add(new Finding(
                ProblemSeverity.Warning,
                $"register.{kind}",
                FindingOrigin.Register,
                new Wording($"This {kind} is not in the register.", $"Dit is geen {kind} van het register."),
                [placer.NodePlace(node)])
            {
                Expected = new Wording("Write the IRI that the register gives it.", "Schrijf de IRI die het register ervoor heeft."),
                FocusNode = node,
                Value = node,
                Level = 2,
            });
        }

        return unknown.Count == 0;
    }
}
