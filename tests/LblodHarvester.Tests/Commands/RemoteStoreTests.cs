using LblodHarvester.Tests.Web;

namespace LblodHarvester.Tests.Commands;

/// <summary>The commands of the store against another one, which is asked over HTTP.</summary>
public class RemoteStoreTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("lblod-remote-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task What_is_loaded_and_updated_there_is_found_there()
    {
        await using var server = await StoreServer.StartAsync();
        var data = Path.Combine(_folder, "zitting.ttl");
        await File.WriteAllTextAsync(data, "<http://example.org/z1> a <http://data.vlaanderen.be/ns/besluit#Zitting> .");

        var load = await RunAsync(server, "load", data, "--graph", "http://example.org/g");
        Assert.That((load.Status, load.Error), Is.EqualTo((0, load.Error)), load.Error);
        var update = await RunAsync(
            server, "update", "INSERT { GRAPH <http://example.org/g> { ?z dct:title \"Gemeenteraad\" } } WHERE { GRAPH <http://example.org/g> { ?z a besluit:Zitting } }");
        Assert.That(update.Status, Is.Zero, update.Error);

        var select = await RunAsync(server, "query", "SELECT ?z ?t { GRAPH ?g { ?z dct:title ?t } }", "--format", "tsv");
        Assert.That(select.Out, Is.EqualTo("?z\t?t\n<http://example.org/z1>\t\"Gemeenteraad\"\n"), select.Error);
        var ask = await RunAsync(server, "query", "ASK { GRAPH ?g { ?z a besluit:Besluit } }");
        Assert.That((ask.Status, ask.Out), Is.EqualTo((1, "false\n")), ask.Error);
        var construct = await RunAsync(server, "query", "CONSTRUCT { ?z dct:title ?t } { GRAPH ?g { ?z dct:title ?t } }", "--format", "nt");
        Assert.That(construct.Out, Is.EqualTo("<http://example.org/z1> <http://purl.org/dc/terms/title> \"Gemeenteraad\" .\n"), construct.Error);
        var dump = await RunAsync(server, "dump", "--graph", "http://example.org/g");
        Assert.That(dump.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2), dump.Error);
    }

    [Test]
    public async Task A_store_that_cannot_be_reached_is_named()
    {
        var spoken = await Spoken.RunAsync("query", "--store", "http://127.0.0.1:9/sparql", "ASK { ?s ?p ?o }");
        Assert.That(spoken.Status, Is.Not.Zero);
        Assert.That(spoken.Error, Does.Contain("127.0.0.1:9"));
    }

    [Test]
    public async Task An_update_without_the_key_is_refused_and_says_so()
    {
        await using var server = await StoreServer.StartAsync();
        var spoken = await Spoken.RunAsync("update", "--store", $"{server.Address}sparql", "INSERT DATA { <urn:a> <urn:b> <urn:c> }");
        Assert.That(spoken.Status, Is.EqualTo(1), spoken.Error);
        Assert.That(spoken.Error, Does.Contain("401").Or.Contain("key"));
    }

    private async Task<Spoken> RunAsync(StoreServer server, params string[] args)
    {
        var config = Path.Combine(_folder, "settings.json");
        await File.WriteAllTextAsync(config, $$"""{ "Sparql": { "Key": "{{StoreServer.Key}}" } }""");
        return await Spoken.RunAsync([.. args, "--store", $"{server.Address}sparql", "--config", config]);
    }
}
