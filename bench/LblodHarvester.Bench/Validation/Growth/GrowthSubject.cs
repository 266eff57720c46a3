using LblodHarvester.Bench.Corpus;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Validation.Growth;

/// <summary>Whether the time that validation takes grows with the size of a graph as the size does: the same triples in ever larger graphs.</summary>
internal static class GrowthSubject
{
    /// <summary>How many triples the smallest graphs have.</summary>
    internal const int SmallestGraph = 1_000;

    private const int Step = 10;

    /// <summary>
    /// How much more time a triple may take in a larger graph than in the smallest. Not 1: a graph of a thousand triples stays in the cache of the
    /// processor, one of a million does not.
    /// </summary>
    private const double MostGrowth = 3;

    /// <summary>Validates the triples in graphs of each size; the sizes take turns.</summary>
    /// <param name="triples">How many triples, of copies of the real pages: the largest size.</param>
    /// <param name="rounds">How many turns each size has.</param>
    internal static Task<ContestResult> RunAsync(int triples, int rounds)
    {
        var validator = OwnValidator.Compile(Profile.Read());
        var all = CorpusBuilder.Pages(triples).SelectMany(page => page.Triples).ToArray();
        var sizes = SizesTo(triples).Select(Side (size) => new GrowthSide(validator, all, size) { Limit = size > SmallestGraph ? MostGrowth : null });
        return new Contest($"validate {triples} triples", [.. sizes]) { Triples = triples }.RunAsync(rounds);
    }

    private static IEnumerable<int> SizesTo(int most)
    {
        for (long size = SmallestGraph; size <= most; size *= Step)
            yield return (int)size;
    }
}
