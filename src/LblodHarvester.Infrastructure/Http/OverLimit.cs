namespace LblodHarvester.Infrastructure.Http;

/// <summary>What becomes of a body over its limit.</summary>
internal enum OverLimit
{
    /// <summary>It is a failure.</summary>
    Fails,

    /// <summary>What is over the limit is left unread.</summary>
    IsCutOff,
}
