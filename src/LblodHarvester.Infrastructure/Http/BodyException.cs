namespace LblodHarvester.Infrastructure.Http;

/// <summary>A body that cannot be had whole.</summary>
internal sealed class BodyException(string message, bool mayPass, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether asking again makes sense.</summary>
    public bool MayPass { get; } = mayPass;
}
