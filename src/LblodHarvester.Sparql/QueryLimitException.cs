namespace LblodHarvester.Sparql;

/// <summary>A query took more than it may.</summary>
public sealed class QueryLimitException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="limit">Which limit.</param>
    /// <param name="message">How much it is, and what to do.</param>
    public QueryLimitException(QueryLimit limit, string message) : base(message) => Limit = limit;

    /// <summary>Which limit it went over.</summary>
    public QueryLimit Limit { get; }
}
