namespace LblodHarvester.Sparql.Results;

/// <summary>A result that a format cannot carry; the message says which formats can.</summary>
public sealed class ResultsFormatException : Exception
{
    /// <summary>Says what cannot be carried, and what to do.</summary>
    public ResultsFormatException(string message) : base(message)
    {
    }
}
