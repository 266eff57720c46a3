namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>What everybody finds in a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Ours">How many results we have.</param>
/// <param name="Distinct">How many of them are distinct in all that is compared.</param>
/// <param name="Comparisons">How each peer's differ from ours.</param>
internal sealed record PageResults(PageTriples Page, int Ours, int Distinct, IReadOnlyList<ResultComparison> Comparisons)
{
    /// <summary>How many results one side alone has, with each peer.</summary>
    internal int Differences => Comparisons.Sum(comparison => comparison.OnlyOurs.Count + comparison.OnlyTheirs.Count);
}
