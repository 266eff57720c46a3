namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>How the distinct results for a page differ between ours and a peer's.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="Results">How many results it has, those counted twice that are equal in all that is compared.</param>
/// <param name="OnlyOurs">The distinct results that only we have.</param>
/// <param name="OnlyTheirs">The distinct results that only the peer has.</param>
internal sealed record ResultComparison(string Peer, int Results, IReadOnlyList<FoundResult> OnlyOurs, IReadOnlyList<FoundResult> OnlyTheirs)
{
    /// <summary>Compares what was found in a page.</summary>
    internal static ResultComparison Between(IReadOnlyList<FoundResult> ours, string peer, IReadOnlyList<FoundResult> theirs) =>
        new(peer, theirs.Count, [.. ours.Except(theirs)], [.. theirs.Except(ours)]);
}
