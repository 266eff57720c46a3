using System.Diagnostics;
using System.Globalization;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Tests.State;

public sealed class KilledStoreTests
{
    private const int Kills = 10;

    [Test]
    public async Task A_store_that_is_killed_at_any_moment_has_all_that_it_acknowledged_and_nothing_by_halves()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("lblod.db");
        var seed = Environment.TickCount;
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var acknowledged = new Dictionary<int, int>();
        var next = 1;
        for (var kill = 0; kill < Kills; kill++)
        {
            var last = await WriteUntilKilledAsync(file, next, acknowledged, TimeSpan.FromMilliseconds(random.NextDouble() * 300));
            using var database = await SqliteDatabase.OpenAsync(file, default);
            var index = await SqliteTextIndex.OpenAsync(database, default);
            using var store = await EmbeddedStore.OpenAsync(new SqliteGraphLog(database), new EmbeddedStoreOptions { TextIndex = index }, default);
            for (var page = 0; page < StoreWriterProcess.Pages; page++)
                Check(store, page, acknowledged, last);
            CheckSearches(store);
            var newest = NewestEntry(store);
            Assert.That(newest, Is.InRange(last, last + 1), "the log of updates and loads");
            next = last + 3;
        }

        Assert.That(acknowledged, Is.Not.Empty);
    }

    private static async Task<int> WriteUntilKilledAsync(string file, int version, Dictionary<int, int> acknowledged, TimeSpan delay)
    {
        using var process = StoreWriterProcess.Start(file, version);
        var last = version - 1;
        var clock = new Stopwatch();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var numbers = line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            (acknowledged[numbers[0]], last) = (numbers[1], numbers[1]);
            if (!clock.IsRunning)
            {
                clock.Start();
                _ = KillAsync(process, delay);
            }
        }

        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.EqualTo(137), "it was killed, and did not end by itself");
        return last;
    }

    private static async Task KillAsync(Process process, TimeSpan delay)
    {
        await Task.Delay(delay);
        process.Kill();
    }

    // The version that was acknowledged last, or the one that was under way; of the page and of its part alike.
    private static void Check(EmbeddedStore store, int page, Dictionary<int, int> acknowledged, int last)
    {
        var content = store.Read(StoreWriterProcess.Page(page));
        if (content.Count == 0)
        {
            Assert.That(acknowledged, Does.Not.ContainKey(page));
            return;
        }

        var version = VersionOf(content.First());
        Assert.That(version == last + 1 || version == acknowledged.GetValueOrDefault(page), $"page {page} is of version {version}");
        Assert.That(content, Is.EquivalentTo(StoreWriterProcess.Content(page, version)));
        Assert.That(store.Read(StoreWriterProcess.Shared), Is.SupersetOf(StoreWriterProcess.Report(page, version)));
        acknowledged[page] = version;
    }

    // With what the index has, and what it had not got yet.
    private static void CheckSearches(EmbeddedStore store)
    {
        var pages = store.GraphNames().Where(name => name != StoreWriterProcess.Log);
        var texts = pages.SelectMany(name => store.Read(name)).Select(triple => ((Literal)triple.Object).Value).ToList();
        var rare = texts[^1];
        Assert.That(CountFound(store, "versie"), Is.EqualTo(texts.Count));
        Assert.That(CountFound(store, $"\\\"{rare}\\\""), Is.EqualTo(texts.Count(text => text == rare)));
    }

    private static int CountFound(EmbeddedStore store, string query)
    {
        var text = $"PREFIX lh: <{Vocab.Harvester.Namespace}> SELECT * {{ GRAPH ?g {{ ?s ?p ?t . ?t lh:matches \"{query}\" }} }}";
        return ((SolutionsResult)store.Query(SparqlQuery.Parse(text))).Solutions.Count();
    }

    private static int VersionOf(Triple triple) => int.Parse(((Literal)triple.Object).Value["versie ".Length..], CultureInfo.InvariantCulture);

    private static int NewestEntry(EmbeddedStore store) =>
        store.Read(StoreWriterProcess.Log).Max(triple => int.Parse(((Literal)triple.Object).Value, CultureInfo.InvariantCulture));
}
