namespace LblodHarvester.Tests.Web;

/// <summary>A request of a protocol test, and what its answer must be.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and query, as they stand.</param>
/// <param name="ContentType">The Content-Type; null when there is none.</param>
/// <param name="Accept">The Accept header; null when there is none.</param>
/// <param name="Body">The body, encoded; null when there is none.</param>
/// <param name="Statuses">The statuses that are right: <c>Created</c>, <c>StatusCode2xx</c>.</param>
/// <param name="Format"><c>boolean</c>, <c>tabular</c> or <c>RDF</c>; null when anything will do.</param>
/// <param name="Boolean">What is answered; null when that is not told.</param>
/// <param name="Location">What stands in later requests for the Location of the answer; null when none must be there.</param>
/// <param name="Graph">The graph that is answered, in Turtle; null when that is not told.</param>
internal sealed record ProtocolExchange(
    string Method,
    string Path,
    string? ContentType,
    string? Accept,
    byte[]? Body,
    IReadOnlyList<string> Statuses,
    string? Format,
    bool? Boolean,
    string? Location,
    string? Graph);
