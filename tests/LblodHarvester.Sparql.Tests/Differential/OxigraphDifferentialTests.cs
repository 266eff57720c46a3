using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The engine's answers beside those of Oxigraph.</summary>
internal sealed class OxigraphDifferentialTests
{
    private const int Queries = 6000;
    private const int AtOnce = 10;
    private const int MostShown = 9;
    private static readonly AnswerComparison Comparison = new(WrittenTerms.ByValue, isOrderCompared: false);

    [Test]
    public void Random_queries_are_answered_as_Oxigraph_does()
    {
        using var peer = OxigraphPeer.Start();
        var (compared, open, withSolutions) = (0, 0, 0);
        var explained = new Dictionary<string, int>();
        var failures = new List<string>();
        foreach (var seeds in Seeds.Of(2_000_000, Queries).Chunk(AtOnce))
        {
            var cases = new List<(RandomCase Random, NaiveAnswer Expected)>();
            foreach (var random in seeds.Select(seed => RandomCase.Of(seed, isCanonical: true)))
            {
                try
                {
                    cases.Add((random, random.NaiveAnswer()));
                }
                catch (OpenAnswerException)
                {
                    open++;
                }
            }

            foreach (var (i, (random, expected)) in cases.Index())
            {
                compared++;
                withSolutions += expected.HasSolutions ? 1 : 0;
                var answer = peer.Ask(random.Quads, [random.Query.ToString()])[0];
                if (Difference(expected, answer) is not { } difference)
                    continue;
                if (PeerDifferences.ReasonOf(random) is { } reason)
                    explained[reason] = explained.GetValueOrDefault(reason) + 1;
                else
                    failures.Add(failures.Count < MostShown ? Shown(random, peer) : $"seed {random.Seed}: {difference.Split('\n')[0]}");
            }
        }

        TestContext.Out.WriteLine($"Oxigraph: {compared} queries compared, {withSolutions} with solutions, {open} left out as open.");
        foreach (var (reason, count) in explained)
            TestContext.Out.WriteLine($"  {count} differ: {reason}");
        Assert.That(failures, Is.Empty, string.Join("\n\n", failures));
        Assert.That(compared, Is.GreaterThan(Queries * 9 / 10));
        Assert.That(withSolutions, Is.GreaterThan(compared * 30 / 100));
        Assert.That(explained.Values.Sum(), Is.LessThan(compared / 20));
    }

    private static string Shown(RandomCase random, OxigraphPeer peer)
    {
        var (query, quads) = Shrinking.Smallest(random.Query, random.Quads, (query, quads) => IsFailure(random with { Query = query, Quads = quads }, peer));
        var smallest = random with { Query = query, Quads = quads };
        return $"{smallest}\n{Difference(smallest.NaiveAnswer(), peer.Ask(quads, [query.ToString()])[0])}";
    }

    private static bool IsFailure(RandomCase random, OxigraphPeer peer)
    {
        try
        {
            var expected = random.NaiveAnswer();
            var answer = peer.Ask(random.Quads, [random.Query.ToString()])[0];
            return PeerDifferences.ReasonOf(random) is null && Difference(expected, answer) is not null;
        }
        catch (Exception exception) when (exception is OpenAnswerException or SparqlSyntaxException)
        {
            return false;
        }
    }

    private static string? Difference(NaiveAnswer expected, (QueryResult? Answer, string? Error) answer) => answer.Answer switch
    {
        null => $"Oxigraph says: {answer.Error}",
        SolutionsResult solutions => Comparison.Difference(expected, Arranged(expected, solutions)),
        _ => Comparison.Difference(expected, answer.Answer),
    };

    // SELECT * has its columns in an order that the standard leaves open.
    private static SolutionsResult Arranged(NaiveAnswer expected, SolutionsResult actual)
    {
        var places = expected.Columns.Select(column => actual.Variables.ToList().IndexOf(column.Name)).ToList();
        return new SolutionsResult(
            [.. expected.Columns.Select(column => column.Name)],
            actual.Solutions.Select(row => places.ConvertAll(place => place < 0 ? null : row[place])).ToList());
    }
}
