namespace LblodHarvester.Shacl;

/// <summary>The outcome of a validation (SHACL, section 3.6).</summary>
public sealed record ValidationReport(IReadOnlyList<ValidationResult> Results)
{
    /// <summary>Whether there is no result at all, of any severity (SHACL, section 3.6.1.1).</summary>
    public bool Conforms => Results.Count == 0;
}
