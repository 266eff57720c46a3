using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>Compilation and validation over and over, each validator in a process that lives as long as the contests.</summary>
internal sealed class WarmContests(Graph shapes, IReadOnlyList<PageTriples> pages, RunningPeers peers)
{
    private const double TimesShaclEngine = 20;
    private const int SmallestPageWithTarget = 500;

    /// <summary>A turn goes over at least so many triples, unless a page has more. The peers take far longer for them.</summary>
    private const int OwnTriplesInATurn = 50_000;
    private const int PeerTriplesInATurn = 10_000;
    private const int CompilationsInATurn = 20;

    /// <summary>In so many turns over all pages the runtimes still compile methods again; after them, over single pages, hardly any.</summary>
    private const int FirstWarmUpRounds = 60;
    private const int FirstPeerWarmUpRounds = 5;
    private const int LaterWarmUpRounds = 6;

    /// <summary>The contests: compilation, all pages together, each page.</summary>
    internal IEnumerable<Contest> All()
    {
        yield return Compilation();
        var validator = OwnValidator.Compile(shapes);
        yield return Validation($"all {pages.Count} pages", pages, validator, FirstWarmUpRounds, FirstPeerWarmUpRounds);
        foreach (var page in pages)
            yield return Validation(page.Name, [page], validator, LaterWarmUpRounds, peerWarmUpRounds: 1);
    }

    private Contest Compilation()
    {
        var fresh = new FreshGraphs([[.. shapes]]);
        var own = new InProcessSide(() => fresh.Sum(Compile), OwnValidator.NewGraph)
        {
            Times = CompilationsInATurn,
            WarmUpRounds = FirstWarmUpRounds,
            Prepare = fresh.Prepare,
        };
        var theirs = peers.All.Select(Side (one) => new PeerSide(one.Peer.Name, one.Process, [ValidatorCommand.Compiling], ValidatorCommand.Compile())
        {
            Label = one.Peer.Dataset,
            Times = CompilationsInATurn,
            WarmUpRounds = FirstPeerWarmUpRounds,
        });
        return new Contest("compile the profile", [own, .. theirs]) { Triples = shapes.Count, Count = shapes.Count };
    }

    private Contest Validation(string work, IReadOnlyList<PageTriples> some, OwnValidator validator, int warmUpRounds, int peerWarmUpRounds)
    {
        var triples = some.Sum(page => page.Triples.Count);
        var fresh = new FreshGraphs([.. some.Select(page => page.Triples)]);
        List<Graph> kept = [.. some.Select(page => new Graph(page.Triples))];
        var times = Math.Max(1, OwnTriplesInATurn / triples);
        var theirs = peers.All.Select(Side (one) => new PeerSide(one.Peer.Name, one.Process, [ValidatorCommand.Validating], ValidatorCommand.Validate(some))
        {
            Label = one.Peer.Dataset,
            Times = Math.Max(1, PeerTriplesInATurn / triples),
            WarmUpRounds = peerWarmUpRounds,
            Target = one.Peer.Name == ValidatorPeer.ShaclEngine && triples > SmallestPageWithTarget ? TimesShaclEngine : null,
        });
        return new Contest(work,
        [
            new InProcessSide(() => fresh.Sum(validator.Count), OwnValidator.NewGraph) { Times = times, WarmUpRounds = warmUpRounds, Prepare = fresh.Prepare },
            new InProcessSide(() => kept.Sum(validator.Count), OwnValidator.SameGraph) { Times = times, WarmUpRounds = warmUpRounds },
            .. theirs,
        ])
        {
            Triples = triples,
        };
    }

    private static long Compile(Graph graph)
    {
        OwnValidator.Compile(graph);
        return graph.Count;
    }
}
