using System.Net;
using LblodHarvester.Composition;
using LblodHarvester.Tests.Web;

namespace LblodHarvester.Tests.Commands;

/// <summary><c>SERVICE</c> from the commands and over HTTP, and the setting that allows it.</summary>
public class ServiceTests
{
    private string _folder = "";
    private StoreServer _other = null!;

    private string Endpoint => $"{_other.Address}sparql";

    private string Named => $"SERVICE <{Endpoint}> {{ ?s <urn:name> ?n }}";

    [SetUp]
    public async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("lblod-service-").FullName;
        await File.WriteAllTextAsync(Path.Combine(_folder, "own.ttl"), "<urn:a> <urn:p> 1 . <urn:c> <urn:p> 3 .");
        _other = await StoreServer.StartAsync();
        _other.Store.Fill("<urn:a> <urn:name> 'A' . <urn:b> <urn:name> 'B' .");
    }

    [TearDown]
    public async Task Stop()
    {
        await _other.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_query_of_files_asks_an_endpoint_that_the_setting_names()
    {
        var spoken = await FilesAsync(isAllowed: true, $"SELECT ?n {{ ?s <urn:p> ?v . {Named} }}");
        Assert.That((spoken.Out, spoken.Error, spoken.Status), Is.EqualTo(("?n\n\"A\"\n", "", 0)));
    }

    [Test]
    public async Task A_query_of_files_is_refused_an_endpoint_that_the_setting_does_not_name()
    {
        var spoken = await FilesAsync(isAllowed: false, $"SELECT ?n {{ ?s <urn:p> ?v . {Named} }}");
        Assert.That(spoken.Status, Is.EqualTo(1));
        Assert.That(spoken.Error, Does.Contain($"SERVICE <{Endpoint}> is refused").And.Contain("Sparql:Services"));
    }

    [Test]
    public async Task SILENT_goes_on_without_an_endpoint_that_is_refused()
    {
        var spoken = await FilesAsync(isAllowed: false, $"SELECT ?v {{ ?s <urn:p> ?v . {Named.Replace("SERVICE", "SERVICE SILENT", StringComparison.Ordinal)} }} ORDER BY ?v");
        Assert.That((spoken.Out, spoken.Error), Is.EqualTo(("?v\n1\n3\n", "")));
    }

    [Test]
    public async Task An_update_and_a_query_of_the_store_ask_an_endpoint_that_the_setting_names()
    {
        var data = Path.Combine(_folder, "data");
        var update = await RunAsync(isAllowed: true, "update", "--data", data, $"INSERT {{ ?s <urn:copied> ?n }} WHERE {{ {Named} }}");
        Assert.That((update.Status, update.Error), Is.EqualTo((0, "")));
        var query = await RunAsync(isAllowed: true, "query", "--data", data, "--format", "tsv", $"SELECT ?n {{ ?s <urn:copied> ?n . {Named} }} ORDER BY ?n");
        Assert.That(query.Out, Is.EqualTo("?n\n\"A\"\n\"B\"\n"), query.Error);
        var refused = await RunAsync(isAllowed: false, "update", "--data", data, $"INSERT {{ ?s <urn:again> ?n }} WHERE {{ {Named} }}");
        Assert.That(refused.Status, Is.EqualTo(1));
        Assert.That(refused.Error, Does.Contain("Sparql:Services"));
    }

    [Test]
    public async Task A_query_over_HTTP_asks_an_endpoint_that_the_setting_names()
    {
        await using var server = await StoreServer.StartAsync(new SparqlOptions { Services = [Endpoint] });
        using var answer = await server.QueryAsync($"SELECT ?n {{ {Named} }} ORDER BY ?n", "text/csv");
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("n\r\nA\r\nB\r\n"));
    }

    [Test]
    public async Task A_query_over_HTTP_is_told_which_endpoint_is_refused()
    {
        await using var server = await StoreServer.StartAsync();
        using var answer = await server.QueryAsync($"SELECT ?n {{ {Named} }}");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(Endpoint).And.Contain("Sparql:Services"));
    }

    [Test]
    public async Task A_query_over_HTTP_is_told_that_another_endpoint_fails()
    {
        await using var server = await StoreServer.StartAsync(new SparqlOptions { Services = [$"{_other.Address}nothing"] });
        using var answer = await server.QueryAsync($"SELECT ?n {{ SERVICE <{_other.Address}nothing> {{ ?s <urn:name> ?n }} }}");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("is it the right address?"));
    }

    private Task<Spoken> FilesAsync(bool isAllowed, string query) =>
        RunAsync(isAllowed, "query", "--data", Path.Combine(_folder, "own.ttl"), "--format", "tsv", query);

    private async Task<Spoken> RunAsync(bool isAllowed, params string[] args)
    {
        var config = Path.Combine(_folder, "settings.json");
        await File.WriteAllTextAsync(config, isAllowed ? $$"""{ "Sparql": { "Services": ["{{Endpoint}}"] } }""" : "{}");
        return await Spoken.RunAsync([.. args, "--config", config]);
    }
}
