using LblodHarvester.Composition;
using LblodHarvester.Demo;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;
using LblodHarvester.Tests.Commands;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Composition;

/// <summary>
/// The words of text search are in the data folder of the program. Searches find the same without them, so that nothing else shows whether they are.
/// </summary>
public class TextIndexTests
{
    private const string Words = "<http://example.org/a> <http://purl.org/dc/terms/title> \"aanleg van het voetpad\" .\n"
        + "<http://example.org/b> <http://purl.org/dc/terms/title> \"verkoop van een bos\" .\n";

    private string _folder = "";

    [SetUp]
    public async Task MakeFolderAsync()
    {
        _folder = Directory.CreateTempSubdirectory("lblod-words-").FullName;
        await File.WriteAllTextAsync(Page, Words);
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    private string Page => Path.Combine(_folder, "page.nt");

    private string Data => Path.Combine(_folder, "data");

    [Test]
    public async Task What_is_written_is_indexed_once()
    {
        await using var workspace = await OpenAsync();
        await workspace.Sparql.AddToGraphAsync(new Iri("http://example.org/g"), RdfReader.ReadGraphFile(Page), default);
        Assert.That(await workspace.IndexTextAsync(default), Is.EqualTo(2));
        Assert.That(await workspace.IndexTextAsync(default), Is.Zero);
    }

    [Test]
    public async Task Load_indexes_what_it_loaded()
    {
        var load = await Spoken.RunAsync("load", Page, "--data", Data);
        Assert.That(load.Status, Is.Zero, load.Error);
        await using var workspace = await OpenAsync();
        Assert.That(await workspace.IndexTextAsync(default), Is.Zero);
    }

    [Test]
    public async Task Harvest_indexes_what_it_harvested()
    {
        await using var site = DemoSite.Create(Path.Combine(SharedData.RepositoryRoot(), "samples"), new Uri("http://127.0.0.1:0/"), NullLoggerFactory.Instance);
        await site.StartAsync();
        var config = Path.Combine(_folder, "settings.json");
        await File.WriteAllTextAsync(config, """{ "Crawl": { "AllowedNetworks": ["127.0.0.0/8"] } }""");
        var harvest = await Spoken.RunAsync("harvest", $"{site.Urls.Single()}/zuiver/", "--max-pages", "3", "--data", Data, "--config", config);
        await using var workspace = await OpenAsync();
        Assert.That(await workspace.Sparql.ListGraphsAsync(default), Is.Not.Empty, harvest.Error);
        Assert.That(await workspace.IndexTextAsync(default), Is.Zero);
    }

    private Task<Workspace> OpenAsync() =>
        CompositionRoot.OpenAsync(new Settings { DataFolder = Data }, "lblod query", null, NullLoggerFactory.Instance, default);
}
