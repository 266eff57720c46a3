using System.Text.Json;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;
using LblodHarvester.Testing.Processes;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd;

/// <summary>The same real pages, harvested into the embedded store and into a real Virtuoso 7.</summary>
public class VirtuosoTests
{
    private const string Besluitenlijst = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee";

    private MisbehavingSite? _site;
    private VirtuosoServer? _virtuoso;
    private Harvest? _embedded;
    private Harvest? _remote;

    [OneTimeSetUp]
    public async Task Harvest_into_both_stores()
    {
        _site = await RealPages.StartSiteAsync();
        _virtuoso = await VirtuosoServer.StartAsync();
        _embedded = new Harvest();
        await _embedded.AddSourceAsync("echt", _site.BaseUrl);
        await _embedded.HarvestAsync("echt");
        _remote = new Harvest(_virtuoso.Settings);
        await _remote.AddSourceAsync("echt", _site.BaseUrl);
        await _remote.HarvestAsync("echt");
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _embedded?.Dispose();
        _remote?.Dispose();
        if (_virtuoso is not null)
            await _virtuoso.DisposeAsync();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public async Task A_page_graph_is_the_same_in_Virtuoso_but_for_the_changes_it_is_known_for(string page)
    {
        var url = _site!.Url(RealPages.PathOf(page));
        var expected = await GraphOfAsync(_embedded!, url);
        var actual = (await GraphOfAsync(_remote!, url)).Select(VirtuosoChanges.Apply).ToHashSet();
        var known = expected.Select(VirtuosoChanges.Apply).ToHashSet();
        string[] difference =
        [
            .. known.Except(actual).Select(triple => $"missing: {Shorten(triple)}"),
            .. actual.Except(known).Select(triple => $"more:    {Shorten(triple)}"),
        ];
        Assert.That(difference, Is.Empty);
    }

    [Test]
    public async Task A_query_over_Virtuosos_endpoint_finds_the_same_besluitenlijsten()
    {
        var query = $"SELECT DISTINCT ?g ?d WHERE {{ GRAPH ?g {{ ?d a <{Besluitenlijst}> }} }}";
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_virtuoso!.Address, $"/sparql?query={Uri.EscapeDataString(query)}"));
        request.Headers.TryAddWithoutValidation("Accept", "application/sparql-results+json");
        using var response = await http.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var found = json.RootElement.GetProperty("results").GetProperty("bindings").EnumerateArray()
            .Select(row => (row.GetProperty("g").GetProperty("value").GetString(), row.GetProperty("d").GetProperty("value").GetString()))
            .ToList();

        var expected = new List<(string?, string?)>();
        foreach (var page in SharedData.PageNames())
        {
            var graph = await GraphOfAsync(_embedded!, _site!.Url(RealPages.PathOf(page)));
            expected.AddRange(graph
                .Where(triple => triple.Predicate == Vocab.Rdf.Type && triple.Object == Iri.Unchecked(Besluitenlijst))
                .Select(triple => (_site.Url(RealPages.PathOf(page)).AbsoluteUri, ((Iri)triple.Subject).Value))!);
        }

        Assert.That(expected, Is.Not.Empty);
        Assert.That(found, Is.EquivalentTo(expected));
    }

    private static async Task<HashSet<Triple>> GraphOfAsync(Harvest harvest, Uri page)
    {
        var (status, output, errors) = await harvest.RunAsync("dump", "--graph", page.AbsoluteUri);
        Assert.That(status == 0 || errors.Contains("There is no graph", StringComparison.Ordinal), errors);
        return [.. RdfReader.ReadGraph(output, RdfSyntax.NTriples, "dump")];
    }

    private static string Shorten(Triple triple)
    {
        var text = triple.ToString();
        return text.Length <= 300 ? text : $"{text.AsSpan(0, 300)}…";
    }
}
