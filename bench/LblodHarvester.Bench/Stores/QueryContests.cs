using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Stores.Answers;
using LblodHarvester.Bench.Stores.Queries;
using LblodHarvester.Bench.Stores.Servers;

namespace LblodHarvester.Bench.Stores;

/// <summary>The queries, asked of every store: first once each, just after the start; then their answers are compared; then they are warm and take turns.</summary>
internal sealed class QueryContests(RunningStores stores, int rounds)
{
    // What every store answered so soon, the first time, has more turns.
    private const double SoonMilliseconds = 1_000;
    private const int DifferencesShown = 20;

    private readonly Dictionary<(BenchStore, StoreQuery), double> _first = [];
    private readonly HashSet<(BenchStore, StoreQuery)> _refused = [];

    /// <summary>Where the plans of our queries are, and the rows that one side alone has.</summary>
    internal static string Folder { get; } = Path.Combine(BenchFolders.Artifacts, "sparql");

    /// <summary>Asks; gives how many answers of peers differ from ours.</summary>
    internal async Task<int> RunAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var store in stores.All)
            await store.MoveAsync(Cores.One);
        foreach (var query in stores.Queries)
            AskFirst(query);
        var differences = 0;
        foreach (var query in stores.Queries)
            differences += await RunAsync(query);
        return differences;
    }

    private void AskFirst(StoreQuery query)
    {
        foreach (var store in stores.All)
        {
            try
            {
                _first[(store, query)] = stores.Client.Time(store.Address, query.Text).Milliseconds;
            }
            catch (StoreRefusal refusal) when (stores.Peers.Contains(store))
            {
                stores.OnRemark($"{store.Name} does not answer '{query.Name}': {refusal.Message}");
                _refused.Add((store, query));
            }
        }
    }

    private async Task<int> RunAsync(StoreQuery query)
    {
        await stores.Own.ExplainAsync(query.Text, Path.Combine(Folder, $"{FileOf(query)}.plan.txt"));
        var rows = stores.Client.Read(stores.Own.Address, query.Text, AnswerRows.Of);
        if (rows.Count == 0)
            throw new BenchException($"'{query.Name}' has no rows: nothing is measured with it.");
        var differing = new HashSet<BenchStore>();
        foreach (var peer in Answering(query))
        {
            if (await DiffersAsync(peer, query, rows))
                differing.Add(peer);
        }

        var sides = stores.All.Where(store => !_refused.Contains((store, query))).Select(store => new AnswerSide(store.Name, stores.Client, store.Address, query, rows.Count)
        {
            Target = ReferenceEquals(store, stores.Own) ? null : 1,
        });
        var result = await new Contest(query.Name, [.. sides]).RunAsync(RoundsOf(query));
        foreach (var store in stores.All)
            stores.Report(FigureOf(store, query, result, differing.Contains(store)));
        return differing.Count;
    }

    private int RoundsOf(StoreQuery query) =>
        stores.All.All(store => _refused.Contains((store, query)) || _first[(store, query)] < SoonMilliseconds) ? Math.Max(rounds, AnswerSide.LeastTurns) : rounds;

    private async Task<bool> DiffersAsync(BenchStore peer, StoreQuery query, AnswerRows own)
    {
        var theirs = stores.Client.Read(peer.Address, query.Text, AnswerRows.Of);
        if (own.IsSameAs(theirs))
            return false;
        if (query.HasAlternatives && own.HasSameRowsAs(theirs))
        {
            stores.OnRemark($"{peer.Name} has the same rows for '{query.Name}', and says {own.Count - theirs.Count} fewer of them twice.");
            return false;
        }

        var oursAlone = stores.Client.Read(stores.Own.Address, query.Text, answer => theirs.Beyond(answer, DifferencesShown));
        var theirsAlone = stores.Client.Read(peer.Address, query.Text, answer => own.Beyond(answer, DifferencesShown));
        var file = Path.Combine(Folder, $"{FileOf(query)}.{peer.Name}.txt");
        await File.WriteAllLinesAsync(file, [query.Text, "", "ours alone:", .. oursAlone, "", $"{peer.Name}'s alone:", .. theirsAlone]);
        stores.OnRemark($"The answer of {peer.Name} to '{query.Name}' differs ({theirs.Count} rows, ours has {own.Count}): {file}");
        return true;
    }

    private Figure FigureOf(BenchStore store, StoreQuery query, ContestResult result, bool differs)
    {
        if (_refused.Contains((store, query)))
            return new Figure(query.Name, store.Name, 0, "ms") { Absence = "refused" };
        var side = result.Sides.First(one => one.Name == store.Name);
        var isOwn = ReferenceEquals(store, stores.Own);
        return new Figure(query.Name, store.Name, side.Median.Milliseconds, differs ? "ms, differs" : "ms")
        {
            Count = side.Median.Count,
            First = _first[(store, query)],
            Ratio = isOwn ? null : result.RatioTo(side),
            Target = isOwn ? null : "1 x",
            IsMet = result.Passes(side),
            Samples = [.. side.Samples.Select(sample => sample.Milliseconds)],
        };
    }

    private IEnumerable<BenchStore> Answering(StoreQuery query) => stores.Peers.Where(peer => !_refused.Contains((peer, query)));

    private static string FileOf(StoreQuery query) => query.Name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-');
}
