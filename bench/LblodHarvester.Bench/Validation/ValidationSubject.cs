using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Validation.Differences;

namespace LblodHarvester.Bench.Validation;

/// <summary>Validating the real pages with the application profile, beside shacl-engine and rdf-validate-shacl.</summary>
internal static class ValidationSubject
{
    /// <summary>Runs the contests of the subject: first the warm ones, then the cold. Before them, what everybody finds is compared.</summary>
    /// <param name="rounds">How many turns each side has.</param>
    /// <param name="isWanted">Whether a contest is run, by its name.</param>
    /// <param name="onResult">Is told of each contest as it ends.</param>
    /// <param name="onRemark">Is told what each way of a peer takes, and whether all find the same.</param>
    internal static async Task RunAsync(int rounds, Predicate<string> isWanted, Action<ContestResult> onResult, Action<string> onRemark)
    {
        var shapes = Profile.Read();
        var pages = PageTriples.ReadAll();
        var peers = await ValidatorPeer.FastestAsync(pages, onRemark);
        using (var running = await RunningPeers.StartAsync(peers, pages))
        {
            var differences = 0;
            await ResultDifferenceSubject.CompareAsync(pages, running, page => differences += page.Differences);
            onRemark($"{differences} results are found by one side alone; shacl-differences shows them.");
            await RunAsync(new WarmContests(shapes, pages, running).All());
        }

        await RunAsync(new ColdContests(shapes, pages, peers).All());

        async Task RunAsync(IEnumerable<Contest> contests)
        {
            foreach (var contest in contests.Where(contest => isWanted(contest.Work)))
                onResult(await contest.RunAsync(rounds));
        }
    }
}
