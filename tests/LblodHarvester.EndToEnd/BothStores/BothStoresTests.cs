using System.Text.RegularExpressions;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Rdf;
using LblodHarvester.Testing.Processes;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>
/// The flow, run once on the embedded store and once on a real Virtuoso 7: sources, harvest, publication. Afterwards both hold the same graphs and answer the ten
/// queries alike, but for what docs/decisions/0008-virtuoso-changes-literals.md lists.
/// </summary>
public sealed partial class BothStoresTests
{
    private const string GraphBase = "http://localhost:5080/graph/";
    private const string RegisterGraph = "https://register.example/graph";
    private const string OneGraph = "https://register.example/graph/all";

    // What is said about pages, and not by them.
    private static readonly string[] Apart = [GraphBase + "provenance", GraphBase + "validation", GraphBase + "quarantine"];

    private readonly Dictionary<(string Name, bool IsSelective, bool IsMerged), (AnswerRows Own, AnswerRows Remote)> _answers = [];
    private MisbehavingSite? _samples;
    private MisbehavingSite? _real;
    private VirtuosoServer? _virtuoso;
    private StoreWorld? _embedded;
    private StoreWorld? _remote;
    private Dictionary<string, List<Triple>> _embeddedGraphs = [];
    private Dictionary<string, List<Triple>> _remoteGraphs = [];

    private static IEnumerable<TestCaseData> Queries() =>
        from form in TenQueries.All
        from isSelective in new[] { false, true }
        select new TestCaseData(form.Name, isSelective).SetArgDisplayNames(form.Name, isSelective ? "of one" : "of all");

    [OneTimeSetUp]
    public async Task Run_the_flow_on_both_stores()
    {
        _real = await RealPages.StartSiteAsync();
        _samples = await SampleSite.StartAsync();
        _virtuoso = await VirtuosoServer.StartAsync();
        _embedded = new StoreWorld(new Dictionary<string, string>());
        _remote = new StoreWorld(_virtuoso.Settings);
        await _embedded.HarvestAsync(_samples, _real);
        await _remote.HarvestAsync(_samples, _real);
        (_embeddedGraphs, _remoteGraphs) = (await _embedded.GraphsAsync(), await _remote.GraphsAsync());

        var register = MadeUpRegister.Of(InDefaultGraph(_embeddedGraphs));
        await _embedded.LoadAsync(RegisterGraph, register);
        await _remote.LoadAsync(RegisterGraph, register);
        var things = await ChooseAsync();
        await AskAllAsync(form => form.DistinctAbout, things, isMerged: false);

        // After the queries of the default graph, of which it would be a part.
        await _embedded.LoadAsync(OneGraph, InDefaultGraph(_embeddedGraphs).Concat(register).Distinct());
        await _remote.LoadAsync(OneGraph, InDefaultGraph(_remoteGraphs).Concat(register).Distinct());
        await AskAllAsync(form => thing => form.About(thing, OneGraph), things, isMerged: true);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _embedded?.Dispose();
        _remote?.Dispose();
        if (_virtuoso is not null)
            await _virtuoso.DisposeAsync();
        foreach (var site in new[] { _samples, _real }.OfType<MisbehavingSite>())
            await site.DisposeAsync();
    }

    [Test]
    public void Both_stores_have_the_same_graphs()
    {
        Assert.That(_embeddedGraphs.Keys.Count(name => name.StartsWith(_samples!.BaseUrl.AbsoluteUri, StringComparison.Ordinal)), Is.AtLeast(20));
        Assert.That(_embeddedGraphs.Keys.Count(name => name.StartsWith(_real!.BaseUrl.AbsoluteUri, StringComparison.Ordinal)), Is.AtLeast(10));
        Assert.That(_remoteGraphs.Keys, Is.EquivalentTo(_embeddedGraphs.Keys));
    }

    [Test]
    public void Each_graph_is_the_same_on_both_stores_but_for_the_changes_that_Virtuoso_is_known_for()
    {
        // Provenance holds times.
        using var scope = Assert.EnterMultipleScope();
        foreach (var (name, triples) in _embeddedGraphs.Where(graph => graph.Key != GraphBase + "provenance"))
        {
            var difference = GraphDiff.Between(
                new Graph(triples.Select(VirtuosoChanges.Apply)), new Graph(_remoteGraphs.GetValueOrDefault(name, []).Select(VirtuosoChanges.Apply)));
            Assert.That(difference.Removed.Select(Shorten), Is.Empty, $"{name}: missing in Virtuoso");
            Assert.That(difference.Added.Select(Shorten), Is.Empty, $"{name}: more in Virtuoso");
        }
    }

    [TestCaseSource(nameof(Queries))]
    public void A_query_of_the_default_graph_has_the_same_distinct_rows_on_both_stores(string name, bool isSelective)
    {
        var (own, remote) = _answers[(name, isSelective, false)];
        Assert.That(own.Count, Is.Positive, "A query without rows shows nothing.");
        Assert.That(own.DifferenceWith(remote), Is.Empty);
    }

    [TestCaseSource(nameof(Queries))]
    public void A_query_of_one_graph_with_all_that_the_pages_say_has_each_row_as_often_on_both_stores(string name, bool isSelective)
    {
        var (own, remote) = _answers[(name, isSelective, true)];
        Assert.That(own.Count, Is.Positive, "A query without rows shows nothing.");
        Assert.That(own.DifferenceWith(remote), Is.Empty);
    }

    // Of the things that the general form finds, the one in the middle: the same pages give the same queries.
    private async Task<Dictionary<string, string>> ChooseAsync()
    {
        var things = new Dictionary<string, string>();
        foreach (var form in TenQueries.All)
        {
            var candidates = AnswerRows.Values(await _embedded!.AskAsync(form.Candidates)).Select(ThingOf).OfType<string>().Order(StringComparer.Ordinal).ToList();
            Assert.That(candidates, Is.Not.Empty, $"The pages have nothing that query '{form.Name}' can be about.");
            things.Add(form.Name, candidates[candidates.Count / 2]);
        }

        return things;
    }

    private async Task AskAllAsync(Func<QueryForm, Func<string, string>> queryOf, Dictionary<string, string> things, bool isMerged)
    {
        foreach (var form in TenQueries.All)
        {
            foreach (var isSelective in new[] { false, true })
            {
                var query = queryOf(form)(isSelective ? things[form.Name] : form.Thing);
                _answers.Add(
                    (form.Name, isSelective, isMerged), (AnswerRows.Read(await _embedded!.AskAsync(query)), AnswerRows.Read(await _remote!.AskAsync(query))));
            }
        }
    }

    private static List<Triple> InDefaultGraph(Dictionary<string, List<Triple>> graphs) =>
        [.. graphs.Where(graph => !Apart.Contains(graph.Key)).SelectMany(graph => graph.Value).Distinct()];

    private static string? ThingOf(Term term) => term switch
    {
        Iri iri => iri.ToString(),
        Literal literal when Word().Matches(literal.Value) is { Count: > 0 } words => $"\"{words[0].Value.ToLowerInvariant()}\"",
        _ => null,
    };

    private static string Shorten(Triple triple)
    {
        var text = triple.ToString();
        return text.Length <= 300 ? text : $"{text.AsSpan(0, 300)}…";
    }

    [GeneratedRegex("[A-Za-z]{7,}")]
    private static partial Regex Word();
}
