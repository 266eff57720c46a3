namespace LblodHarvester.Harvesting.Notify;

/// <summary>How an outbox entry stands.</summary>
public enum OutboxState
{
    /// <summary>To be sent when due.</summary>
    Pending,

    /// <summary>Accepted by the Loket: 201, or 409 on what we sent before.</summary>
    Accepted,

    /// <summary>The Loket had it already, from another sender.</summary>
    AlreadyReported,

    /// <summary>
    /// Reportable but not complete, or of a body of which the rules say nothing: not sent; the reason says what a person must do.
    /// </summary>
    Held,

    /// <summary>Refused, or given up after the last attempt: a person must look at it, and can retry.</summary>
    Dead,
}
