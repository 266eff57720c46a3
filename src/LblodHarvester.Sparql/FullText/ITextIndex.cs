namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// Keeps durably which terms each text has. Texts are numbered from 0 on, are only added, and do not change: the store numbers its literals so,
/// and knows by their number which ones the index does not have yet.
/// </summary>
public interface ITextIndex
{
    /// <summary>How many texts it has: all those with a lower number.</summary>
    uint Count { get; }

    /// <summary>
    /// Adds texts as one transaction: on return all of them survive a crash, on an exception none of them was added. Not called twice at a time.
    /// </summary>
    /// <param name="texts">Of each next text its terms, with spaces between them; empty for a text that nobody is to find.</param>
    /// <param name="cancellationToken">Stops it, and nothing is added.</param>
    Task AppendAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);

    /// <summary>The numbers of the texts that a lookup finds, ascending. Safe to call from any thread, at any time.</summary>
    /// <param name="lookup">What is looked up.</param>
    IEnumerable<uint> Search(TextLookup lookup);
}
