using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Stores.Answers;
using LblodHarvester.Bench.Stores.Servers;

namespace LblodHarvester.Bench.Stores;

/// <summary>The queries of our store at rest, and while it replaces pages as fast as it can: it has both cores for both.</summary>
internal sealed class ReplacementContests(RunningStores stores, int rounds)
{
    private const double MostTimesAtRest = 1.5;

    // Long enough for some replacements, of which each takes a millisecond or more.
    private const double TurnMilliseconds = 300;

    // Until what replaces pages is compiled for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <summary>Asks.</summary>
    internal async Task RunAsync()
    {
        foreach (var peer in stores.Peers)
            await peer.StopAsync();
        await stores.Own.MoveAsync(Cores.Both);
        await stores.Own.ReplaceWhileAsync(() => Task.Delay(WarmUp));
        foreach (var query in stores.Queries)
        {
            var rows = stores.Client.Read(stores.Own.Address, query.Text, AnswerRows.Of);
            var rest = new AnswerSide("at rest", stores.Client, stores.Own.Address, query, rows.Count) { LeastMilliseconds = TurnMilliseconds };
            var busy = new BusySide(stores.Own, new AnswerSide("busy", stores.Client, stores.Own.Address, query, rows.Count) { LeastMilliseconds = TurnMilliseconds })
            {
                Limit = MostTimesAtRest,
            };
            Report(await new Contest($"{query.Name}, pages replaced", [rest, busy]).RunAsync(Math.Max(rounds, AnswerSide.LeastTurns)), busy.PagesPerSecond);
        }
    }

    private void Report(ContestResult result, double pagesPerSecond)
    {
        foreach (var side in result.Sides)
        {
            var isAtRest = ReferenceEquals(side, result.Sides[0]);
            stores.Report(new Figure(result.Work, isAtRest ? side.Name : $"{TextTable.Number(pagesPerSecond, "N0")} pages/s", side.Median.Milliseconds, "ms")
            {
                Count = side.Median.Count,
                Ratio = isAtRest ? null : result.RatioTo(side),
                Target = isAtRest ? null : $"at most {TextTable.Number(MostTimesAtRest, "0.#")} x",
                IsMet = result.Passes(side),
                Samples = [.. side.Samples.Select(sample => sample.Milliseconds)],
            });
        }
    }

    private sealed class BusySide(OwnStore store, AnswerSide asking) : Side("busy")
    {
        /// <summary>How many pages were replaced in a second of the last turn.</summary>
        internal double PagesPerSecond { get; private set; }

        internal override Task WarmUpAsync() => store.ReplaceWhileAsync(asking.WarmUpAsync);

        internal override async Task<Sample> RunAsync()
        {
            var sample = default(Sample);
            PagesPerSecond = await store.ReplaceWhileAsync(async () => sample = await asking.RunAsync());
            return sample;
        }
    }
}
