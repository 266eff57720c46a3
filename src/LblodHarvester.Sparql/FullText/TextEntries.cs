using System.Text;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.FullText;

/// <summary>What a durable index is told of literals.</summary>
internal sealed class TextEntries(TermDictionary terms)
{
    private const int MaxLiterals = 1 << 13;
    private const int MaxCharacters = 1 << 21;

    private readonly WordTable _table = new();
    private readonly List<Word> _words = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly StringBuilder _entry = new();

    /// <summary>The terms of the next literals: as many as one transaction should have, so that other writers need not wait long.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many literals there are.</param>
    internal List<string> Read(int first, int count)
    {
        var entries = new List<string>();
        var characters = 0;
        for (var number = first; number < count && entries.Count < MaxLiterals && characters < MaxCharacters; number++)
        {
            var entry = Entry(TermId.LiteralBit + (uint)number);
            characters += entry.Length;
            entries.Add(entry);
        }

        return entries;
    }

    private string Entry(uint id)
    {
        if (!SearchableText.TryGet(terms, id, out var text))
            return "";
        _table.Read(text, _words);
        WordTable.Terms(_words, _found);
        return _entry.Clear().AppendJoin(' ', _found).ToString();
    }
}
