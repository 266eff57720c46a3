using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>
/// The engine, the definitions and another implementation about the same queries. The engine has to answer as the definitions have it, and the other one as
/// the engine does, or exactly as the definitions have it but for peculiarities that are known.
/// </summary>
/// <param name="peer">The other one.</param>
internal sealed class PeerComparison(IPeer peer)
{
    private const int MostShown = 9;
    private const string OwnDifference = "The engine does not answer as the definitions have it: ";
    private static readonly AnswerComparison Exactly = new(WrittenTerms.Exactly, isOrderCompared: true);
    private static readonly AnswerComparison Loosely = new(WrittenTerms.ByValue, isOrderCompared: false);

    private readonly SortedDictionary<string, int> _explained = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];

    /// <summary>How many queries were compared.</summary>
    internal int Compared { get; private set; }

    /// <summary>How many of those have solutions.</summary>
    internal int WithSolutions { get; private set; }

    /// <summary>How many were not compared, because the standard allows several answers.</summary>
    internal int Open { get; private set; }

    /// <summary>How many are answered in the other one's own way.</summary>
    internal int Explained => _explained.Values.Sum();

    /// <summary>The differences that nothing explains.</summary>
    internal IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Compares what is answered to one query.</summary>
    internal void Add(RandomCase asked)
    {
        if (Finding(asked) is not { } finding)
        {
            Open++;
            return;
        }

        Compared++;
        WithSolutions += finding.HasSolutions ? 1 : 0;
        if (finding.Explanation is { } explanation)
            _explained[explanation] = _explained.GetValueOrDefault(explanation) + 1;
        if (finding.Difference is { } difference)
            _failures.Add(_failures.Count < MostShown ? Shown(asked, IsOwn(difference)) : $"seed {asked.Seed}: {difference.Split('\n')[0]}");
    }

    /// <summary>How it went, in words.</summary>
    internal string Summary() => string.Join('\n', _explained.Select(pair => $"  {pair.Value} differ: {pair.Key}")
        .Prepend($"{peer.Name}: {Compared} queries compared, {WithSolutions} with solutions, {Open} left out as open, {Explained} differ as explained."));

    // Null where the standard allows several answers.
    private (bool HasSolutions, string? Explanation, string? Difference)? Finding(RandomCase asked)
    {
        var met = new Peculiarities();
        NaiveAnswer expected;
        try
        {
            expected = asked.NaiveAnswer(peculiarities: met);
        }
        catch (OpenAnswerException)
        {
            return null;
        }

        var own = PeerAnswer.Whole(asked.Answer());
        if (Exactly.Difference(expected, own) is { } ours)
            return (expected.HasSolutions, null, OwnDifference + ours);
        var answer = peer.Ask(asked);
        if (Difference(expected, answer) is null)
            return (expected.HasSolutions, null, Direct(expected, own, answer.Result!));
        var explanation = Explanation(asked, answer, [.. met.Met.Intersect(peer.Peculiarities)]);
        return (expected.HasSolutions, explanation, explanation is null ? Difference(expected, answer) : null);
    }

    // Which solutions are taken, and how often REDUCED gives one, the definitions leave open: there the engine cannot be the measure.
    private static string? Direct(NaiveAnswer expected, QueryResult own, QueryResult other) =>
        expected.IsReduced || expected.Offset > 0 || expected.Limit is not null ? null : Loosely.Difference(own, Arranged(expected, other));

    // The fewest peculiarities with which the definitions have the answer.
    private static string? Explanation(RandomCase asked, PeerAnswer answer, Peculiarity[] met)
    {
        var subsets = Enumerable.Range(1, (1 << met.Length) - 1)
            .Select(bits => met.Where((_, place) => (bits & (1 << place)) != 0).ToArray()).OrderBy(subset => subset.Length);
        foreach (var subset in subsets)
        {
            try
            {
                if (Difference(asked.NaiveAnswer(peculiarities: new Peculiarities(subset)), answer) is null)
                    return string.Join(", ", subset);
            }
            catch (OpenAnswerException)
            {
                // With another value there may be several to choose from: these peculiarities say nothing about the answer.
                continue;
            }
        }

        return null;
    }

    private string Shown(RandomCase asked, bool isOwn)
    {
        var (query, quads) = Shrinking.Smallest(asked.Query, asked.Quads, (query, quads) => IsFailure(asked with { Query = query, Quads = quads }, isOwn));
        var smallest = asked with { Query = query, Quads = quads };
        return $"{smallest}\n{Finding(smallest)?.Difference}";
    }

    private static bool IsOwn(string difference) => difference.StartsWith(OwnDifference, StringComparison.Ordinal);

    // A smaller case that fails in another way is not the one that was asked for.
    private bool IsFailure(RandomCase asked, bool isOwn)
    {
        try
        {
            return Finding(asked)?.Difference is { } difference && IsOwn(difference) == isOwn;
        }
        catch (SparqlSyntaxException)
        {
            return false;
        }
    }

    private static string? Difference(NaiveAnswer expected, PeerAnswer answer) => answer.Result is null
        ? $"it says: {answer.Error}"
        : Loosely.Difference(expected, Arranged(expected, answer.Result));

    // SELECT * has its columns in an order that the standard leaves open.
    private static QueryResult Arranged(NaiveAnswer expected, QueryResult actual)
    {
        if (actual is not SolutionsResult solutions)
            return actual;
        var places = expected.Columns.Select(column => solutions.Variables.ToList().IndexOf(column.Name)).ToList();
        return new SolutionsResult(
            [.. expected.Columns.Select(column => column.Name)],
            solutions.Solutions.Select(row => places.ConvertAll(place => place < 0 ? null : row[place])).ToList());
    }
}
