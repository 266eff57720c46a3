using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What shapes say of a page.</summary>
internal static class ShapeFindings
{
    internal static IEnumerable<Finding> Of(IEnumerable<PlacedResult> results, PageShapes shapes, FindingOrigin origin) =>
        results.Select(placed => Of(placed, shapes, origin));

    /// <summary>The classes that a page of this type must have an instance of, and has none.</summary>
    internal static IEnumerable<Finding> AbsentClasses(Graph page, PageShapes shapes, SourcePlace document) =>
        from required in shapes.RequiredClasses
        where !page.Subjects(Vocab.Rdf.Type, required.Class).Any()
        select new Finding(ProblemSeverity.Violation, required.Code, FindingOrigin.Shapes, required.Message, [document])
        {
            Expected = required.Expected,
            Property = required.Class,
            Level = required.Level,
            Example = required.Example,
        };

    private static Finding Of(PlacedResult placed, PageShapes shapes, FindingOrigin origin)
    {
        var (result, place, found, property) = placed;
        var severity = SeverityOf(result.Severity);
        var told = ResultWords.Of(result.Messages);
        var toDo = shapes.MessageOf(result.SourceShape) ?? told;
        // A component of our own says what it found; of the others the shape's message is all there is, and says what to do.
        var message = told == toDo ? ResultWords.Say(placed, shapes.NameOf(result.SourceShape)) : told;
        return new Finding(severity, PageShapes.CodeOf(result.SourceShape), origin, message, [place])
        {
            Expected = toDo,
            // A shape that is broken in one way is one thing to mend, whatever values break it.
            Cause = result.Component.Value,
            Value = found,
            Property = property,
            FocusNode = result.FocusNode,
            Level = severity == ProblemSeverity.Violation ? shapes.LevelOf(result.SourceShape) : null,
            Example = shapes.ExampleOf(result.SourceShape),
        };
    }

    private static ProblemSeverity SeverityOf(Iri severity) =>
        severity == Vocab.Sh.Info ? ProblemSeverity.Info
        : severity == Vocab.Sh.Warning ? ProblemSeverity.Warning
        : ProblemSeverity.Violation;
}
