using System.Text.RegularExpressions;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.FullText;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.FullText;

/// <summary>The examples of <c>docs/sparql.md</c>.</summary>
public sealed class DocumentedQueriesTests
{
    private static readonly Iri Item = new("http://example.org/punt");
    private static readonly Iri Handling = new("http://example.org/behandeling");
    private static readonly Iri Decision = new("http://example.org/besluit");

    private static readonly SparqlDataset Data = SparqlDataset.Of(new Graph(
    [
        new Triple(Item, Vocab.Rdf.Type, Vocab.Besluit.Agendapunt),
        new Triple(Item, Vocab.Dct.Title, new Literal("Plaatsing van camera's")),
        new Triple(Handling, Vocab.Dct.Subject, Item),
        new Triple(Handling, Vocab.Prov.Generated, Decision),
        new Triple(Decision, Vocab.Eli.Title, new Literal("Bewakingscamera op de openbare plaats; subsidie voor de vereniging")),
    ]));

    private static IEnumerable<string> Queries() =>
        Regex.Matches(Page(), "```sparql\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    [TestCaseSource(nameof(Queries))]
    public void An_example_finds_something(string query)
    {
        var parsed = SparqlQuery.Parse(query, prefixes: PrefixMap.Field);
        Assert.That(((SolutionsResult)Data.Query(parsed)).Solutions.ToList(), Has.Count.EqualTo(1), Data.Explain(parsed));
    }

    [Test]
    public void Each_text_query_of_the_table_is_one()
    {
        var written = Regex.Matches(Page(), "^\\| (`.*?) \\|", RegexOptions.Multiline).SelectMany(row => Regex.Matches(row.Groups[1].Value, "`(.*?)`"))
            .Select(match => match.Groups[1].Value).ToList();
        Assert.That(written, Has.Count.GreaterThanOrEqualTo(8));
        foreach (var query in written.Where(query => query != "-privaat"))
            Assert.That(() => TextQueryReader.Read(query), Throws.Nothing, query);
    }

    private static string Page() => File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "sparql.md"));
}
