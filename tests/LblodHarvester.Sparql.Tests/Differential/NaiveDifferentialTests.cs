using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The engine against the definitions of the standard, evaluated naively.</summary>
internal sealed class NaiveDifferentialTests
{
    private const int Queries = 3000;
    private const int MostShown = 3;
    private static readonly AnswerComparison Comparison = new(WrittenTerms.Exactly, isOrderCompared: true);

    [TestCase(0, RandomLiterals.Canonical)]
    [TestCase(1_000_000, RandomLiterals.All)]
    public void Random_queries_are_answered_as_the_definitions_have_it(int firstSeed, RandomLiterals literals)
    {
        var (compared, open, withSolutions) = (0, 0, 0);
        var failures = new List<string>();
        foreach (var seed in Seeds.Of(firstSeed, Queries))
        {
            var random = RandomCase.Of(seed, RandomScope.Whole with { Literals = literals });
            try
            {
                var expected = random.NaiveAnswer();
                compared++;
                withSolutions += expected.HasSolutions ? 1 : 0;
                if (Difference(random) is { } difference)
                    failures.Add(failures.Count < MostShown ? Shown(random) : $"seed {seed}: {difference.Split('\n')[0]}");
            }
            catch (OpenAnswerException)
            {
                open++;
            }
        }

        TestContext.Out.WriteLine($"Seeds {firstSeed} and on: {compared} queries compared, {withSolutions} with solutions, {open} left out as open.");
        Assert.That(failures, Is.Empty, string.Join("\n\n", failures));
        Assert.That(withSolutions, Is.GreaterThan(compared * 30 / 100));
        Assert.That(open, Is.LessThan(Queries / 5));
    }

    private static string Shown(RandomCase random)
    {
        var (query, quads) = Shrinking.Smallest(
            random.Query, random.Quads, (query, quads) => IsFailure(random with { Query = query, Quads = quads }));
        var smallest = random with { Query = query, Quads = quads };
        return $"{smallest}\n{Difference(smallest)}";
    }

    private static bool IsFailure(RandomCase random)
    {
        try
        {
            return Difference(random) is not null;
        }
        catch (Exception exception) when (exception is OpenAnswerException or SparqlSyntaxException)
        {
            return false;
        }
    }

    private static string? Difference(RandomCase random)
    {
        var expected = random.NaiveAnswer();
        try
        {
            return Comparison.Difference(expected, random.Answer());
        }
        catch (Exception exception) when (exception is not SparqlSyntaxException)
        {
            return $"threw {exception}";
        }
    }
}
