using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>A text index in memory, which looks at each text.</summary>
public sealed class InMemoryTextIndex : ITextIndex
{
    private readonly Lock _lock = new();
    private readonly List<HashSet<string>> _texts = [];

    /// <summary>How many searches there were.</summary>
    public int Searches { get; private set; }

    public uint Count
    {
        get
        {
            lock (_lock)
                return (uint)_texts.Count;
        }
    }

    public Task AppendAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            _texts.AddRange(texts.Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet()));
        return Task.CompletedTask;
    }

    public IEnumerable<uint> Search(TextLookup lookup)
    {
        lock (_lock)
        {
            Searches++;
            return [.. Enumerable.Range(0, _texts.Count).Where(number => IsFound(lookup, _texts[number])).Select(number => (uint)number)];
        }
    }

    private static bool IsFound(TextLookup lookup, HashSet<string> terms) => lookup switch
    {
        TextTerm { IsPrefix: true } prefix => terms.Any(term => term.StartsWith(prefix.Text, StringComparison.Ordinal)),
        TextTerm term => terms.Contains(term.Text),
        TextAll all => all.Required.All(part => IsFound(part, terms)) && !all.Excluded.Any(part => IsFound(part, terms)),
        TextAny any => any.Alternatives.Any(part => IsFound(part, terms)),
        _ => throw new NotSupportedException(lookup.GetType().Name),
    };
}
