using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores;

/// <summary>The embedded store beside Oxigraph and Virtuoso: loading, memory, starting, and the ten queries.</summary>
internal static class StoreSubject
{
    /// <summary>Runs all of it, for each size of data.</summary>
    /// <param name="sizes">How many quads the pages have.</param>
    /// <param name="rounds">How many turns each store has with a query.</param>
    /// <param name="isWanted">Whether a query is asked, by its name.</param>
    /// <param name="onFigure">Is told of each figure as it comes.</param>
    /// <param name="onRemark">Is told what is done, and what differs.</param>
    /// <returns>How many answers of peers differ from ours.</returns>
    internal static async Task<int> RunAsync(
        IEnumerable<int> sizes, int rounds, Predicate<string> isWanted, Action<Figure> onFigure, Action<string> onRemark)
    {
        onRemark("The program is published.");
        var host = await PublishedHost.PublishAsync();
        var differences = 0;
        foreach (var size in sizes)
        {
            onRemark($"The data of {size} quads of pages is made, or read again.");
            var data = StoreData.Ensure(size);
            await using var stores = new RunningStores(host, data, onFigure, onRemark);
            await stores.LoadAsync();
            stores.ChooseQueries(isWanted);
            await stores.StartAsync();
            var contests = new QueryContests(stores, rounds);
            differences += await contests.RunAsync();
            await new ReplacementContests(stores, rounds).RunAsync();
        }

        return differences;
    }
}
