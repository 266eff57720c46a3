using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>What all validators must agree on in a validation result (SHACL, section 3.6.2).</summary>
/// <param name="FocusNode">The node that was validated.</param>
/// <param name="Path">The path, which is a predicate; null where the result has none.</param>
/// <param name="Component">The constraint component.</param>
/// <param name="Value">The offending value; null where the result has none.</param>
internal sealed record FoundResult(Term FocusNode, Iri? Path, Iri Component, Term? Value)
{
    /// <summary>Why results cannot be compared: a path other than a predicate is blank nodes of each validator's own.</summary>
    internal static BenchException PathRefused(string path) =>
        new($"The path {path} is more than a predicate; the profile has none such, and results that have one cannot be compared here.");

    /// <inheritdoc/>
    public override string ToString() => $"{FocusNode}\t{Path}\t{Component}\t{Value}";
}
