using System.Net;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>An answer that is neither a success nor a 404.</summary>
internal sealed class StoreFault(HttpStatusCode status, string reason, TimeSpan? retryAfter, bool isRolledBack) : Exception(reason)
{
    /// <summary>The status of the answer.</summary>
    internal HttpStatusCode Status { get; } = status;

    /// <summary>How long the store asks to be left alone.</summary>
    internal TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Where it sends who asks, when the answer is a redirect.</summary>
    internal Uri? Location { get; init; }

    /// <summary>Whether the store took back what was asked, because of another transaction: asking again is always right.</summary>
    internal bool IsRolledBack { get; } = isRolledBack;

    /// <summary>Whether it has no time now.</summary>
    internal bool IsOverload => Status
        is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Whether the store is there and will not take this content.</summary>
    internal bool IsRefusal => Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge
        or HttpStatusCode.UnprocessableEntity or HttpStatusCode.InternalServerError;
}
