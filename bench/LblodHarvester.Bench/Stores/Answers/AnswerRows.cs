using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>The rows of an answer as a multiset: how often each is there, by its digest. Their order is not compared.</summary>
internal sealed class AnswerRows
{
    private readonly Dictionary<UInt128, int> _times = [];

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The rows of an answer.</summary>
    internal static AnswerRows Of(SolutionsResult answer)
    {
        var rows = new AnswerRows();
        var order = Order(answer);
        foreach (var solution in answer.Solutions)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(rows._times, Digest(Text(order, solution)), out _)++;
            rows.Count++;
        }

        return rows;
    }

    /// <summary>The rows of an answer that are there more often than here, as texts.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="most">At most so many.</param>
    internal IReadOnlyList<string> Beyond(SolutionsResult answer, int most)
    {
        var left = new Dictionary<UInt128, int>(_times);
        var beyond = new List<string>();
        var order = Order(answer);
        foreach (var text in answer.Solutions.Select(solution => Text(order, solution)))
        {
            if (--CollectionsMarshal.GetValueRefOrAddDefault(left, Digest(text), out _) < 0 && beyond.Count < most)
                beyond.Add(text);
        }

        return beyond;
    }

    /// <summary>Whether the same rows are there as often.</summary>
    internal bool IsSameAs(AnswerRows other) =>
        Count == other.Count && _times.Count == other._times.Count
        && _times.All(row => other._times.TryGetValue(row.Key, out var times) && times == row.Value);

    /// <summary>Whether the same rows are there, however often.</summary>
    internal bool HasSameRowsAs(AnswerRows other) => _times.Count == other._times.Count && _times.Keys.All(other._times.ContainsKey);

    // Stores may give the columns in any order.
    private static (string Name, int Column)[] Order(SolutionsResult answer) =>
        [.. answer.Variables.Select((name, column) => (name, column)).OrderBy(one => one.name, StringComparer.Ordinal)];

    private static string Text((string Name, int Column)[] order, IReadOnlyList<Term?> solution) =>
        string.Join('\t', order.Select(one => $"{one.Name}={AnswerTerm.Of(solution[one.Column])}"));

    private static UInt128 Digest(string row) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(row)));
}
