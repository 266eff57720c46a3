using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>One validation result (SHACL, section 3.6.2).</summary>
/// <param name="FocusNode">The node that was validated.</param>
/// <param name="Path">The path of the property shape, or null for a node shape.</param>
/// <param name="Value">The offending value, or null, as for a missing one.</param>
/// <param name="SourceShape">The shape.</param>
/// <param name="Component">The constraint component IRI.</param>
/// <param name="Severity">sh:Info, sh:Warning or sh:Violation.</param>
/// <param name="Messages">The shape's messages, one for each language; never empty.</param>
public sealed record ValidationResult(
    Term FocusNode,
    PropertyPath? Path,
    Term? Value,
    Resource SourceShape,
    Iri Component,
    Iri Severity,
    IReadOnlyList<Literal> Messages);
