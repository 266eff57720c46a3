namespace LblodHarvester.Harvesting.Notify;

/// <summary>Step 8, second half: sends what is due in the outbox, one melding at a time, at least once.</summary>
public sealed class OutboxSender
{
    /// <summary>Sends every entry that is due now; returns the entries as they stand after it.</summary>
    public Task<IReadOnlyList<OutboxEntry>> SendDueAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}

/// <summary>How reports are sent.</summary>
public sealed record NotifyOptions
{
    /// <summary>The Loket's address; null sends nothing, the outbox waits.</summary>
    public Uri? LoketUrl { get; init; }

    /// <summary>How long one request may take; 1 s to 5 min. Default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many times an entry is sent before a person must look at it; 1 to 100. Default 12.</summary>
    public int MaxAttempts { get; init; } = 12;

    /// <summary>The wait after the first attempt, doubled after each further one; 1 s to 1 h. Default 30 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(30);
}
