using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>What another implementation answers.</summary>
/// <param name="Result">Its answer, read whole; null where it refuses the query.</param>
/// <param name="Error">What it says where it refuses.</param>
internal sealed record PeerAnswer(QueryResult? Result, string? Error = null)
{
    /// <summary>The answer read from a document of results.</summary>
    internal static PeerAnswer Of(QueryResult result) => new(Whole(result));

    /// <summary>A result of which the solutions are there.</summary>
    internal static QueryResult Whole(QueryResult result) =>
        result is SolutionsResult solutions ? new SolutionsResult(solutions.Variables, [.. solutions.Solutions]) : result;
}
