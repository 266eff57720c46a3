namespace LblodHarvester.Rdfa;

/// <summary>A page that cannot be read as RDFa at all.</summary>
public class RdfaException : Exception
{
    /// <summary>Says why, and where if the place is known.</summary>
    public RdfaException(string message, SourcePlace? place = null) : base(message) => Place = place;

    /// <summary>The place of the fault, if known.</summary>
    public SourcePlace? Place { get; }
}
