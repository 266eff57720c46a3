namespace LblodHarvester.Sparql;

/// <summary>A query or update that is well written and yet cannot be carried out.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">Why, and what to do.</param>
    /// <param name="inner">What it comes from.</param>
    public QueryException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
