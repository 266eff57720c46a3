using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;

namespace LblodHarvester.Bench.Validation;

/// <summary>Validating the real pages with the application profile, beside shacl-engine and rdf-validate-shacl.</summary>
internal static class ValidationSubject
{
    /// <summary>Runs the contests of the subject: first the warm ones, then the cold.</summary>
    /// <param name="rounds">How many turns each side has.</param>
    /// <param name="isWanted">Whether a contest is run, by its name.</param>
    /// <param name="onResult">Is told of each contest as it ends.</param>
    /// <param name="onWay">Is told what each way of a peer takes.</param>
    internal static async Task RunAsync(int rounds, Predicate<string> isWanted, Action<ContestResult> onResult, Action<string> onWay)
    {
        var shapes = Profile.Read();
        var pages = PageTriples.ReadAll();
        var peers = await ValidatorPeer.FastestAsync(pages, onWay);
        var running = new Dictionary<ValidatorPeer, PeerProcess>();
        try
        {
            foreach (var peer in peers)
                running.Add(peer, await peer.StartAsync(pages));
            await RunAsync(new WarmContests(shapes, pages, running).All());
        }
        finally
        {
            foreach (var process in running.Values)
                process.Dispose();
        }

        await RunAsync(new ColdContests(shapes, pages, peers).All());

        async Task RunAsync(IEnumerable<Contest> contests)
        {
            foreach (var contest in contests.Where(contest => isWanted(contest.Work)))
                onResult(await contest.RunAsync(rounds));
        }
    }
}
