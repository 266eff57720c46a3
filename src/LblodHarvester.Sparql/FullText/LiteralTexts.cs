using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// Finds the literals of a dictionary by their words: with the durable index as far as that goes, and in memory beyond it, so that what is found
/// is right whatever the index has. Safe to share between threads.
/// </summary>
internal sealed class LiteralTexts
{
    private readonly TermDictionary _terms;
    private readonly ITextIndex? _index;
    private readonly Lock _lock = new();
    private Rest _rest;

    /// <param name="terms">The dictionary.</param>
    /// <param name="index">The durable index; null when there is none.</param>
    internal LiteralTexts(TermDictionary terms, ITextIndex? index)
    {
        (_terms, _index) = (terms, index);
        _rest = new Rest(terms, index?.Count ?? 0);
    }

    /// <summary>The identifiers of the literals that a lookup finds, ascending, and maybe of some that no snapshot has yet.</summary>
    /// <param name="lookup">What is looked up.</param>
    /// <param name="count">How many literals of the dictionary there are for who asks.</param>
    /// <param name="budget">What that may take.</param>
    internal List<uint> Search(TextLookup lookup, int count, QueryBudget budget)
    {
        var (first, rest) = SearchRest(lookup, count, budget);
        var found = new List<uint>();
        if (_index is not null && first > 0)
        {
            foreach (var number in _index.Search(lookup))
            {
                if (number >= first)
                    break;
                budget.Look();
                found.Add(TermId.LiteralBit + number);
            }
        }

        found.AddRange(rest.Select(number => TermId.LiteralBit + number));
        return found;
    }

    /// <summary>Adds to the durable index what it does not have, in several transactions.</summary>
    /// <param name="count">How many literals of the dictionary are durable.</param>
    /// <param name="cancellationToken">Ends it; what was added stays.</param>
    /// <returns>How many were added.</returns>
    internal async Task<long> IndexAsync(int count, CancellationToken cancellationToken)
    {
        if (_index is null)
            return 0;
        var before = _index.Count;
        var entries = new TextEntries(_terms);
        while (_index.Count < count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await _index.AppendAsync(entries.Read((int)_index.Count, count), cancellationToken).ConfigureAwait(false);
        }

        lock (_lock)
        {
            if (_rest.First < _index.Count)
                _rest = new Rest(_terms, _index.Count);
        }

        return _index.Count - before;
    }

    private (uint First, uint[] Numbers) SearchRest(TextLookup lookup, int count, QueryBudget budget)
    {
        lock (_lock)
        {
            _rest.Cover(count, budget);
            return (_rest.First, _rest.Postings.Search(lookup));
        }
    }

    /// <summary>The literals that the durable index did not have when this was made.</summary>
    private sealed class Rest(TermDictionary terms, uint first)
    {
        private readonly WordTable _table = new();
        private readonly List<Word> _words = [];
        private readonly HashSet<string> _found = new(StringComparer.Ordinal);
        private uint _next = first;

        internal uint First { get; } = first;

        internal TermPostings Postings { get; } = new();

        internal void Cover(int count, QueryBudget budget)
        {
            for (; _next < count; _next++)
            {
                budget.Look();
                if (!SearchableText.TryGet(terms, TermId.LiteralBit + _next, out var text))
                    continue;
                _table.Read(text, _words);
                WordTable.Terms(_words, _found);
                Postings.Add(_next, _found);
            }
        }
    }
}
