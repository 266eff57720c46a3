using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The outcome of a validation (SHACL, section 3.6).</summary>
/// <param name="Results">What was found, shape by shape, in the order in which the shapes graph names the shapes.</param>
/// <param name="FocusNodes">How many focus nodes the targets gave, each counted once for each shape that it was validated against.</param>
public sealed record ValidationReport(IReadOnlyList<ValidationResult> Results, int FocusNodes)
{
    /// <summary>
    /// Whether there is no result at all, of any severity (SHACL, section 3.6.1.1). So does a graph in which no target found anything:
    /// <see cref="FocusNodes"/> tells whether anything was validated.
    /// </summary>
    public bool Conforms => Results.Count == 0;

    /// <summary>
    /// The report as the specification has it: an <c>sh:ValidationReport</c> with its results. Focus nodes and values keep the labels of the
    /// data's blank nodes; those of the shapes graph get others, so that the two are not taken for one another.
    /// </summary>
    public Graph ToGraph() => new ReportGraph(this).Build();
}
