using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.FullText;

/// <summary>The literals that a text query finds, for one query on one snapshot.</summary>
internal sealed class TextMatches
{
    // As BM25 has them: how fast more of the same word counts for less, how much a long text, and a length of a text that is usual.
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;
    private const double UsualLength = 20;

    private readonly TextCondition _condition;
    private readonly QuadSnapshot _snapshot;
    private readonly QueryBudget _budget;
    private readonly WordTable _table = new();
    private readonly List<Word> _words = [];
    private readonly Dictionary<uint, double> _scores = [];
    private List<(TextCondition Condition, double Weight)>? _weights;

    internal TextMatches(string query, QuadSnapshot snapshot, QueryBudget budget)
    {
        _condition = TextQueryReader.Read(query);
        (_snapshot, _budget, Query) = (snapshot, budget, query);
        var found = snapshot.Texts.Search(_condition.Lookup, snapshot.LiteralCount, budget);
        budget.Take(found.Count * sizeof(uint));
        if (!_condition.IsExact)
            found.RemoveAll(id => !IsMet(id));
        Ids = [.. found];
    }

    /// <summary>The text query.</summary>
    internal string Query { get; }

    /// <summary>The identifiers of the literals, ascending; of those in any graph, and of some that no graph has any more.</summary>
    internal uint[] Ids { get; }

    /// <summary>The part of all literals that they are.</summary>
    internal double Share => Ids.Length / Math.Max(1.0, _snapshot.LiteralCount);

    /// <summary>Whether it is one of the literals.</summary>
    internal bool Contains(uint id) => Array.BinarySearch(Ids, id) >= 0;

    /// <summary>How well a literal matches: more for words that few literals have, for more of them, and in a shorter text. At least 0.</summary>
    internal double ScoreOf(uint id)
    {
        if (_scores.TryGetValue(id, out var known))
            return known;
        _budget.Look();
        Read(id);
        var damping = Saturation * (1 - LengthWeight + (LengthWeight * _words.Count / UsualLength));
        var score = 0.0;
        foreach (var (condition, weight) in _weights ??= Weights())
        {
            var count = condition.CountIn(_words);
            score += weight * count * (Saturation + 1) / (count + damping);
        }

        _budget.Take(3 * sizeof(double));
        return _scores[id] = Math.Round(score, 4);
    }

    private List<(TextCondition Condition, double Weight)> Weights() =>
        [.. _condition.Sought.Distinct().Select(condition => (condition, Weight(condition)))];

    private double Weight(TextCondition condition)
    {
        var count = _snapshot.Texts.Search(condition.Lookup, _snapshot.LiteralCount, _budget).Count;
        return Math.Log(1 + (Math.Max(0.5, _snapshot.LiteralCount - count + 0.5) / (count + 0.5)));
    }

    private bool IsMet(uint id)
    {
        _budget.Look();
        Read(id);
        return _condition.IsMetBy(_words);
    }

    private void Read(uint id)
    {
        if (SearchableText.TryGet(_snapshot.Terms, id, out var text))
            _table.Read(text, _words);
        else
            _words.Clear();
    }
}
