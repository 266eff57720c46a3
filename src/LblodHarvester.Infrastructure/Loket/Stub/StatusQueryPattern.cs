namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>A query as read: terms are IRIs in angle brackets and variables with a question mark.</summary>
internal sealed record StatusQueryPattern(
    IReadOnlyList<string> Selected, IReadOnlyList<StatusQueryTriple> Required, IReadOnlyList<StatusQueryTriple> Optional);
