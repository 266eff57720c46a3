namespace LblodHarvester.Rdfa;

/// <summary>A page that was to be read as XML and is not well-formed.</summary>
public sealed class NotWellFormedException : RdfaException
{
    /// <summary>Says what is not well-formed, and where.</summary>
    public NotWellFormedException(string message, SourcePlace place) : base($"This is not well-formed XML: {message}", place)
    {
    }
}
