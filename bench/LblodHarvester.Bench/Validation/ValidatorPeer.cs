using LblodHarvester.Bench.Peers;

namespace LblodHarvester.Bench.Validation;

/// <summary>A validator of npm, in one of the ways that it can be given its data.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Script">Its script.</param>
/// <param name="Dataset">The implementation of RDF/JS datasets that holds shapes and data.</param>
internal sealed record ValidatorPeer(string Name, string Script, string Dataset)
{
    /// <summary>So many turns over all pages, of which the fastest counts: the first are not warm.</summary>
    private const int TurnsToChoose = 8;

    /// <summary>The name of the one that the target is about.</summary>
    internal const string ShaclEngine = "shacl-engine";

    private static readonly string[] Datasets = ["@rdfjs/dataset", "N3 Store"];

    /// <summary>The validators, each in the first of its ways.</summary>
    internal static IReadOnlyList<ValidatorPeer> All { get; } =
    [
        new(ShaclEngine, "shacl-engine.mjs", Datasets[0]),
        new("rdf-validate-shacl", "rdf-validate-shacl.mjs", Datasets[0]),
    ];

    /// <summary>The validators, each in the way that is fastest over pages when warm; each way is tried in a process of its own.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="onWay">Is told what each way takes.</param>
    internal static async Task<IReadOnlyList<ValidatorPeer>> FastestAsync(IReadOnlyList<PageTriples> pages, Action<string> onWay)
    {
        var chosen = new List<ValidatorPeer>();
        foreach (var peer in All)
        {
            var (fastest, least) = (peer, double.MaxValue);
            foreach (var way in Datasets.Select(dataset => peer with { Dataset = dataset }))
            {
                var milliseconds = await way.TryAsync(pages);
                onWay(FormattableString.Invariant($"{way.Name} with {way.Dataset} takes {milliseconds:N0} ms for all pages."));
                if (milliseconds < least)
                    (fastest, least) = (way, milliseconds);
            }

            chosen.Add(fastest);
        }

        return chosen;
    }

    /// <summary>Starts it, with the profile and pages read and the profile compiled.</summary>
    /// <exception cref="BenchException">It cannot be started, or cannot read the profile or a page.</exception>
    internal async Task<PeerProcess> StartAsync(IReadOnlyList<PageTriples> pages)
    {
        var process = PeerProcess.Start(Script);
        try
        {
            await process.DoAsync(ValidatorCommand.Load(Dataset, pages));
            await process.DoAsync(ValidatorCommand.Compile());
            return process;
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    private async Task<double> TryAsync(IReadOnlyList<PageTriples> pages)
    {
        using var process = await StartAsync(pages);
        var least = double.MaxValue;
        for (var turn = 0; turn < TurnsToChoose; turn++)
            least = Math.Min(least, (await process.DoAsync(ValidatorCommand.Validate(pages))).Milliseconds);
        return least;
    }
}
