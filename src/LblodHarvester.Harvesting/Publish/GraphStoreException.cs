namespace LblodHarvester.Harvesting.Publish;

/// <summary>A store that cannot be reached, or refuses.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Says which store, what was asked and what it answered.</summary>
    public GraphStoreException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>Whether the store is there and answers, but will not take this content: asking again is of no use, other content may do.</summary>
    public bool IsRefusal { get; init; }
}
