using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// How good a page is. A level holds when no required rule of that level or of a lower one is broken and the classes it needs are there;
/// level 2 also asks that every mandataris, bestuursorgaan and bestuurseenheid is known to the register.
/// </summary>
internal sealed class MaturityAssessment(PageShapes shapes, Register register, ResultPlacer placer)
{
    /// <summary>The level; what keeps the page from a higher one, beyond the results, is added to the problems.</summary>
    internal MaturityLevel Assess(Graph page, IReadOnlyList<PlacedResult> results, ProblemList problems)
    {
        var absent = AbsentClasses(page, problems);
        var broken = results
            .Where(placed => placed.Result.Severity == Vocab.Sh.Violation)
            .Select(placed => shapes.LevelOf(placed.Result.SourceShape))
            .OfType<int>()
            .Concat(absent.Select(required => required.Level))
            .ToHashSet();
        var known = ActorsAreKnown(page, problems);

        return broken.Contains(1) ? MaturityLevel.None
            : broken.Contains(2) || !known ? MaturityLevel.Level1
            : broken.Contains(3) ? MaturityLevel.Level2
            : MaturityLevel.Level3;
    }

    private List<RequiredClass> AbsentClasses(Graph page, ProblemList problems)
    {
        var absent = shapes.RequiredClasses.Where(required => !page.Subjects(Vocab.Rdf.Type, required.Class).Any()).ToList();
        foreach (var required in absent)
            problems.Add(ProblemSeverity.Violation, required.Code, ProblemSources.TextOf(required.Messages), SourcePlace.Start);
        return absent;
    }

    private bool ActorsAreKnown(Graph page, ProblemList problems)
    {
        if (register.IsEmpty)
        {
            problems.Add(
                ProblemSeverity.Info,
                "maturity.2",
                "Level 2 was not checked: without a register nobody can tell which mandatarissen, bestuursorganen and "
                + "bestuurseenheden exist.",
                SourcePlace.Start);
            return false;
        }

        var unknown = Actors.On(page).Where(actor => actor.Node is not Iri iri || !register.Knows(iri)).ToList();
        foreach (var (node, kind) in unknown)
        {
            problems.Add(
                ProblemSeverity.Warning,
                $"maturity.2.{kind}",
                $"This {kind} is not in the register: write the IRI that the register gives it. Level 2 needs it.",
                placer.NodePlace(node));
        }

        return unknown.Count == 0;
    }
}
