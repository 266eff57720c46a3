using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What is wrong, or strange, in a shapes graph.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Shape">The shape, or another node that it concerns.</param>
/// <param name="Message">What it is and what to do, in English; a sentence that names the shape.</param>
/// <param name="Place">Where it stands; null when the shapes were not read with their places.</param>
public sealed record ShapeProblem(ShapeProblemSeverity Severity, Resource Shape, string Message, TriplePlace? Place)
{
    /// <summary>The problem as a line: <c>file:line:column: severity: message</c>.</summary>
    public override string ToString() => $"{(Place is null ? "" : $"{Place}: ")}{SeverityName}: {Message}";

    private string SeverityName => Severity switch
    {
        ShapeProblemSeverity.Error => "error",
        ShapeProblemSeverity.Warning => "warning",
        _ => "info",
    };
}
