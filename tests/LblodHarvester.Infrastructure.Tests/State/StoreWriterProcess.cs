using System.Diagnostics;
using System.Globalization;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Infrastructure.Tests.State;

/// <summary>A process of its own that replaces page graphs without end, and says of each when the store has acknowledged it.</summary>
internal static class StoreWriterProcess
{
    internal const int Pages = 12;

    internal static Iri Shared { get; } = new("https://data.example.org/graph/validation");

    internal static Iri Log { get; } = new("https://data.example.org/graph/log");

    internal static Iri Page(int page) => new($"https://raad.example.org/{page}");

    /// <summary>What a page says in a version: its number of triples too depends on it.</summary>
    internal static Graph Content(int page, int version) => new(Enumerable.Range(0, 1 + (version * 7 % 90)).Select(i =>
        new Triple(new Iri($"{Page(page).Value}#{i}"), Vocab.Dct.Title, new Literal($"versie {version}"))));

    internal static Graph Report(int page, int version) =>
        new([new Triple(new Iri($"{Page(page).Value}/rapport"), Vocab.Dct.Title, new Literal($"versie {version}"))]);

    internal static Quad Entry(int version) => new(Log, Vocab.Dct.Title, new Literal($"{version}", Vocab.Xsd.Integer), Log);

    internal static Process Start(string database, int version)
    {
        var assembly = typeof(StoreWriterProcess).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", assembly, database, $"{version}"]) { RedirectStandardOutput = true })!;
    }

    public static async Task<int> Main(string[] arguments)
    {
        using var database = await SqliteDatabase.OpenAsync(arguments[0], default);
        var index = await SqliteTextIndex.OpenAsync(database, default);
        using var store = await EmbeddedStore.OpenAsync(new SqliteGraphLog(database), new EmbeddedStoreOptions { TextIndex = index }, default);
        var random = new Random();
        for (var version = int.Parse(arguments[1], CultureInfo.InvariantCulture); ; version++)
        {
            var page = random.Next(Pages);
            await store.WriteAsync([new(Page(page), null, Content(page, version)), new(Shared, Page(page), Report(page, version))], default);
            if (version % 2 == 0)
                await store.UpdateAsync([Entry(version - 2)], [Entry(version)], default);
            else
                await store.LoadAsync([Entry(version)], null, null, default);
            await Console.Out.WriteLineAsync($"{page} {version}");
            if (version % 3 == 0)
                await store.IndexTextAsync(default);
        }
    }
}
