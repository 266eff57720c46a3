using System.Globalization;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Stores.Answers;
using LblodHarvester.Bench.Stores.Data;
using LblodHarvester.Bench.Stores.Queries;
using LblodHarvester.Bench.Stores.Servers;

namespace LblodHarvester.Bench.Stores;

/// <summary>The stores with some data in them: how they are loaded and started is measured on the way.</summary>
internal sealed class RunningStores : IAsyncDisposable
{
    private const double TargetQuadsPerSecond = 500_000;
    private const double MostBytesPerQuad = 200;
    private const double MostSecondsToStart = 20;

    // What the limit of the start is about.
    private const int LargeData = 10_000_000;

    private const int Rounds = 3;
    private const int RoundsOfLargeData = 1;

    private readonly Action<Figure> _onFigure;
    private readonly List<BenchStore> _peers = [new OxigraphStore(), new VirtuosoStore()];
    private readonly Dictionary<BenchStore, long> _emptyBytes = [];

    internal RunningStores(PublishedHost host, StoreData data, Action<Figure> onFigure, Action<string> onRemark)
    {
        (Data, _onFigure, OnRemark) = (data, onFigure, onRemark);
        Own = new OwnStore(host);
    }

    /// <summary>The data.</summary>
    internal StoreData Data { get; }

    /// <summary>Our store.</summary>
    internal OwnStore Own { get; }

    /// <summary>The other stores; one that cannot hold the data is left out once that is known.</summary>
    internal IReadOnlyList<BenchStore> Peers => _peers;

    /// <summary>All stores, ours first.</summary>
    internal IEnumerable<BenchStore> All => [Own, .. _peers];

    /// <summary>The queries, once they are chosen.</summary>
    internal IReadOnlyList<StoreQuery> Queries { get; private set; } = [];

    /// <summary>Asks the stores.</summary>
    internal QueryClient Client { get; } = new();

    /// <summary>Is told what is done, and what differs.</summary>
    internal Action<string> OnRemark { get; }

    /// <summary>Loads the data into stores that are empty, in turn; each process is a new one. Afterwards they hold it, and the processes run.</summary>
    internal async Task LoadAsync()
    {
        var samples = new Dictionary<BenchStore, List<double>>();
        for (var round = 0; round < RoundsOf(Data); round++)
        {
            foreach (var store in All.ToList())
                await LoadAsync(store, samples);
        }

        Report("load", "quads/s", samples, milliseconds => Data.Quads / milliseconds * 1_000, isMoreBetter: true, TargetQuadsPerSecond);
        await ReportMemoryAsync("memory after the load", All);
    }

    /// <summary>Chooses the queries, of the data that our store has.</summary>
    internal void ChooseQueries(Predicate<string> isWanted) =>
        Queries = [.. ChosenQueries.Choose(Client, Own.Address).Where(query => isWanted(query.Name))];

    /// <summary>Starts the stores with what they loaded, in turn; afterwards they run.</summary>
    internal async Task StartAsync()
    {
        var samples = new Dictionary<BenchStore, List<double>>();
        for (var round = 0; round < RoundsOf(Data); round++)
        {
            foreach (var store in All)
                Add(samples, store, await store.RestartAsync(Data));
        }

        Report(
            "start to first answer", "s", samples, milliseconds => milliseconds / 1_000, isMoreBetter: false, Data.Quads >= LargeData ? MostSecondsToStart : null);
        // Virtuoso has read nothing yet, and Oxigraph has just loaded again: ours alone is another figure now.
        await ReportMemoryAsync("memory after the start", [Own]);
    }

    /// <summary>Reports a figure.</summary>
    internal void Report(Figure figure) => _onFigure(figure with { Work = NameOf(figure.Work) });

    /// <summary>Ends the stores and removes what they loaded.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        foreach (var store in All)
            await store.DisposeAsync();
    }

    private async Task LoadAsync(BenchStore store, Dictionary<BenchStore, List<double>> samples)
    {
        OnRemark($"{store.Name} loads {Data.Quads} quads.");
        try
        {
            StoreData.Read(store.FilesOf(Data));
            await store.StartEmptyAsync();
            _emptyBytes[store] = store.ResidentBytes();
            Add(samples, store, await store.LoadAsync(Data));
        }
        catch (BenchException failure) when (_peers.Contains(store))
        {
            OnRemark($"{store.Name} takes no further part: {failure.Message}");
            Report(new Figure("load", store.Name, 0, "quads/s") { Absence = "cannot" });
            _peers.Remove(store);
            samples.Remove(store);
            await store.DisposeAsync();
        }
    }

    private void Report(
        string work, string unit, Dictionary<BenchStore, List<double>> samples, Func<double, double> figureOf, bool isMoreBetter, double? target)
    {
        var own = figureOf(Median(samples[Own]));
        foreach (var store in All)
        {
            var value = figureOf(Median(samples[store]));
            var isOwn = ReferenceEquals(store, Own);
            var ratio = isMoreBetter ? own / value : value / own;
            Report(new Figure(work, store.Name, value, unit)
            {
                Count = Data.Quads,
                First = figureOf(samples[store][0]),
                Ratio = isOwn ? null : ratio,
                Target = isOwn && target is { } asked ? $"{(isMoreBetter ? "" : "at most ")}{TextTable.Number(asked, "N0")} {unit}" : null,
                IsMet = isOwn && target is { } limit ? (isMoreBetter ? value >= limit : value <= limit) : null,
                Samples = [.. samples[store].Select(figureOf)],
            });
        }
    }

    private async Task ReportMemoryAsync(string work, IEnumerable<BenchStore> some)
    {
        foreach (var store in some)
        {
            var heap = await store.HeapBytesAsync();
            var isOwn = ReferenceEquals(store, Own);
            var value = (double)(store.ResidentBytes() - _emptyBytes[store]) / Data.Quads;
            Report(new Figure(work, store.Name, value, "bytes/quad")
            {
                Count = Data.Quads,
                Target = isOwn ? $"at most {TextTable.Number(MostBytesPerQuad, "N0")}" : null,
                IsMet = isOwn ? value <= MostBytesPerQuad : null,
            });
            if (heap is { } bytes)
                Report(new Figure($"{work}, managed heap", store.Name, (double)bytes / Data.Quads, "bytes/quad") { Count = Data.Quads });
        }
    }

    private string NameOf(string work) => Data.Quads < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Data.Quads / 1_000} k: {work}")
        : string.Create(CultureInfo.InvariantCulture, $"{Data.Quads / 1_000_000} M: {work}");

    private static int RoundsOf(StoreData data) => data.Quads >= LargeData ? RoundsOfLargeData : Rounds;

    private static void Add(Dictionary<BenchStore, List<double>> samples, BenchStore store, double sample)
    {
        if (!samples.TryGetValue(store, out var all))
            samples.Add(store, all = []);
        all.Add(sample);
    }

    private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);
}
