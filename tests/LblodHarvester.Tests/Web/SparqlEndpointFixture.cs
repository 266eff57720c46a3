using System.Text.Json.Nodes;

namespace LblodHarvester.Tests.Web;

/// <summary>A server whose <c>/sparql</c> is asked, with a little data.</summary>
public abstract class SparqlEndpointFixture
{
    private protected const string Data = """
        @prefix ex: <http://example.org/> .
        ex:a ex:p "één", "2" .
        ex:g { ex:b ex:p "in g" }
        ex:h { ex:c ex:p "in h" }
        """;

    private protected const string All = "SELECT ?o { ?s ?p ?o } ORDER BY ?o";

    private protected StoreServer Server { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Server = await StoreServer.StartAsync();
        Server.Store.Fill(Data);
    }

    [TearDown]
    public async Task Stop() => await Server.DisposeAsync();

    private protected static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!;
}
