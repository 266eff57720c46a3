using System.Net.Http.Headers;
using System.Text;
using LblodHarvester.Composition;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Web;

public class WebHostTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("lblod-web-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task What_is_put_into_the_graph_store_is_asked_from_the_same_store()
    {
        var settings = new Settings { DataFolder = _folder, Sparql = new SparqlOptions { Key = StoreServer.Key } };
        await using (var workspace = await CompositionRoot.OpenAsync(settings, "lblod serve", null, NullLoggerFactory.Instance, default))
        {
            await using var app = WebHost.Create(workspace, "http://127.0.0.1:0", NullLoggerFactory.Instance);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StoreServer.Key);
            using var page = new StringContent("<#it> <p> 1 .", Encoding.UTF8, "text/turtle");
            using var put = await client.PutAsync("/rdf-graph-store?graph=https://page.example/1", page);
            using var update = new StringContent("INSERT DATA { <http://example.org/a> <http://example.org/b> 2 }", Encoding.UTF8, "application/sparql-update");
            using var updated = await client.PostAsync("/sparql", update);
            Assert.Multiple(async () =>
            {
                Assert.That(put.IsSuccessStatusCode && updated.IsSuccessStatusCode, Is.True);
                Assert.That(await CsvAsync(client, "SELECT ?s { ?s ?p ?o } ORDER BY ?s"), Is.EqualTo("s\r\nhttp://example.org/a\r\nhttps://page.example/1#it\r\n"));
                Assert.That(
                    await CsvAsync(client, "SELECT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"),
                    Is.EqualTo("g\r\nhttp://localhost:5080/graph/default\r\nhttps://page.example/1\r\n"));
            });
            await app.StopAsync();
        }

        await using var again = await CompositionRoot.OpenAsync(settings, "lblod query", null, NullLoggerFactory.Instance, default);
        Assert.That((await again.Sparql!.ListGraphsAsync(default)).Select(name => name.Value), Is.EqualTo(new[] { "http://localhost:5080/graph/default", "https://page.example/1" }));
    }

    [Test]
    public async Task What_is_said_of_pages_is_asked_by_the_name_of_its_graph_alone()
    {
        var settings = new Settings { DataFolder = _folder, Sparql = new SparqlOptions { Key = StoreServer.Key } };
        await using var workspace = await CompositionRoot.OpenAsync(settings, "lblod serve", null, NullLoggerFactory.Instance, default);
        await using var app = WebHost.Create(workspace, "http://127.0.0.1:0", NullLoggerFactory.Instance);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StoreServer.Key);
        foreach (var name in new[] { "provenance", "validation", "quarantine", "register" })
        {
            using var content = new StringContent($"<#{name}> <p> 1 .", Encoding.UTF8, "text/turtle");
            using var put = await client.PutAsync($"/rdf-graph-store?graph=http://localhost:5080/graph/{name}", content);
            Assert.That(put.IsSuccessStatusCode, Is.True);
        }

        Assert.That(await CsvAsync(client, "SELECT ?s { ?s ?p ?o }"), Is.EqualTo("s\r\nhttp://localhost:5080/graph/register#register\r\n"));
        Assert.That(
            await CsvAsync(client, "SELECT ?s { GRAPH <http://localhost:5080/graph/validation> { ?s ?p ?o } }"),
            Is.EqualTo("s\r\nhttp://localhost:5080/graph/validation#validation\r\n"));
    }

    [Test]
    public async Task Whoever_is_refused_the_data_folder_is_told_the_address_of_its_owner()
    {
        await using var workspace = await CompositionRoot.OpenAsync(
            new Settings { DataFolder = _folder }, "lblod serve", "http://localhost:5999", NullLoggerFactory.Instance, default);
        Assert.That(
            () => CompositionRoot.OpenAsync(new Settings { DataFolder = _folder }, "lblod query", null, NullLoggerFactory.Instance, default),
            Throws.TypeOf<DataFolderInUseException>().With.Property(nameof(DataFolderInUseException.Address)).EqualTo("http://localhost:5999"));
    }

    private static async Task<string> CsvAsync(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/sparql?query={Uri.EscapeDataString(query)}");
        request.Headers.Accept.ParseAdd("text/csv");
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
