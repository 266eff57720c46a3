namespace LblodHarvester.Rdf;

/// <summary>The map that is being expanded, and what the steps of its expansion share.</summary>
/// <param name="Active">The active context.</param>
/// <param name="TypeScoped">The type-scoped context of step 10.</param>
/// <param name="Property">The active property.</param>
/// <param name="Element">The map.</param>
/// <param name="BaseUrl">What relative IRIs of contexts in the document are resolved against.</param>
/// <param name="InputType">The input type of step 12.</param>
/// <param name="Result">What it is expanded to.</param>
/// <param name="Nests">The keys that stand for @nest.</param>
internal sealed record ExpansionFrame(
    ActiveContext Active,
    ActiveContext TypeScoped,
    string? Property,
    JsonMap Element,
    Iri? BaseUrl,
    string? InputType,
    JsonMap Result,
    List<string> Nests);
