using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The embedded store after random replacements against a set of quads, asked naively; some of its graphs are in the default graph.</summary>
internal sealed class EmbeddedStoreDifferentialTests
{
    private const int Stores = 50;
    private const int Replacements = 6;
    private const int QueriesAfterEach = 4;
    private static readonly Iri Shared = RandomData.Name("shared");
    private static readonly AnswerComparison Comparison = new(WrittenTerms.Exactly, isOrderCompared: true);

    [Test]
    public async Task A_store_whose_pages_are_replaced_answers_as_the_set_of_its_quads()
    {
        var (compared, withSolutions, failures) = (0, 0, new List<string>());
        foreach (var seed in Seeds.Of(3_000_000, Stores))
        {
            var log = new InMemoryGraphLog();
            var options = new EmbeddedStoreOptions { IsInDefaultGraph = IsInDefaultGraph };
            var store = await EmbeddedStore.OpenAsync(log, options, CancellationToken.None);
            var pages = new Dictionary<(Iri Graph, Iri? Part), List<Triple>>();
            var random = new Random(seed);
            for (var turn = 0; turn < Replacements; turn++)
            {
                var data = new RandomData(random, RandomLiterals.All);
                var writes = Writes(random, data);
                await store.WriteAsync(writes, CancellationToken.None);
                foreach (var write in writes)
                    pages[(write.Graph, write.Part)] = [.. write.Content];
                if (turn == Replacements / 2)
                {
                    store.Dispose();
                    store = await EmbeddedStore.OpenAsync(log, options, CancellationToken.None);
                }

                List<Quad> quads = [.. pages.SelectMany(page => page.Value.Select(triple => new Quad(triple, page.Key.Graph)))];
                for (var i = 0; i < QueriesAfterEach; i++)
                {
                    var asked = new RandomCase(seed, RandomQuery.Next(random, data.Literals, RandomScope.Whole.IsWithin), quads);
                    if (Expected(asked) is not { } expected)
                        continue;
                    compared++;
                    withSolutions += expected.HasSolutions ? 1 : 0;
                    var answer = store.Query(SparqlQuery.Parse(asked.Query.ToString()), RandomCase.Options);
                    if (Comparison.Difference(expected, answer) is { } difference)
                        failures.Add($"turn {turn}, {asked}\n{difference}");
                }
            }

            store.Dispose();
        }

        TestContext.Out.WriteLine($"Embedded store: {compared} queries compared, {withSolutions} with solutions.");
        Assert.That(failures, Is.Empty, string.Join("\n\n", failures.Take(3)));
        Assert.That(withSolutions, Is.GreaterThan(compared * 25 / 100));
    }

    private static bool IsInDefaultGraph(Iri name) => name.Value.EndsWith('2') || name == Shared;

    private static NaiveAnswer? Expected(RandomCase asked)
    {
        try
        {
            return asked.NaiveAnswer(IsInDefaultGraph);
        }
        catch (OpenAnswerException)
        {
            return null;
        }
    }

    // Whole pages, and parts of a graph that pages share: a part has subjects of its own.
    private static List<GraphWrite> Writes(Random random, RandomData data)
    {
        // Pages have no blank nodes when they are published.
        var triples = data.Quads.Where(quad => quad is { Subject: Iri, Object: not BlankNode }).Select(quad => quad.ToTriple()).ToList();
        List<GraphWrite> writes = [];
        foreach (var page in Enumerable.Range(0, 3).Where(_ => random.Next(2) == 0).Select(_ => RandomData.GraphName(random)).Distinct())
            writes.Add(new GraphWrite(page, null, new Graph(triples.Where(_ => random.Next(2) == 0))));
        if (random.Next(2) == 0)
        {
            var subject = triples.Count == 0 ? RandomData.Name("s1") : (Iri)triples[0].Subject;
            writes.Add(new GraphWrite(
                Shared, new Iri($"{subject.Value}/page"), new Graph(triples.Where(triple => triple.Subject == subject))));
        }

        return writes;
    }
}
