namespace LblodHarvester.Infrastructure.Http;

/// <summary>What a request asks for.</summary>
internal enum RequestKind
{
    /// <summary>HTML; a body of another type is left unread, and one over the limit is a failure.</summary>
    Page,

    /// <summary>A robots.txt, of whatever type; one over the limit is cut off there (RFC 9309 section 2.5).</summary>
    Robots,
}
