namespace LblodHarvester.Sparql;

/// <summary>The variables of a query that have terms from the outset (pre-binding; SHACL, appendix A), by their names without marks.</summary>
/// <param name="Returned">Those that each subquery must return.</param>
/// <param name="Others">Those that it need not return.</param>
/// <param name="PathName">The variable in whose place as predicate a property path is put.</param>
/// <param name="Path">That path, as SPARQL writes it, with IRIs in full; null where there is none.</param>
public sealed record PreboundNames(IReadOnlyCollection<string> Returned, IReadOnlyCollection<string> Others, string PathName, string? Path);
