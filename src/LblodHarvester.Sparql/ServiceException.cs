namespace LblodHarvester.Sparql;

/// <summary>Another endpoint, named by <c>SERVICE</c>, gave no answer.</summary>
public sealed class ServiceException : Exception
{
    /// <summary>Makes the error.</summary>
    public ServiceException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
