namespace LblodHarvester.Harvesting.Notify;

/// <summary>How reports are sent.</summary>
public sealed record NotifyOptions
{
    /// <summary>The Loket's address, https unless it is on this machine; null sends nothing, the outbox waits.</summary>
    public Uri? LoketUrl { get; init; }

    /// <summary>How long one request may take; 1 s to 5 min. Default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many times an entry is sent before a person must look at it, and how many times again after each retry by a person; 1 to 100.
    /// Default 12.
    /// </summary>
    public int MaxAttempts { get; init; } = 12;

    /// <summary>The wait after the first attempt, doubled after each further one up to 6 h; 1 s to 1 h. Default 30 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it, its value and its range.</exception>
    public void Validate()
    {
        if (LoketUrl is { } url)
        {
            // The key travels in the body of each request: in clear text it may go nowhere but to this machine.
            var isAllowed = url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
            Require(isAllowed && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0, nameof(LoketUrl), url,
                "an absolute https address (http on this machine only) without user, query or fragment");
        }

        Require(Timeout >= TimeSpan.FromSeconds(1) && Timeout <= TimeSpan.FromMinutes(5), nameof(Timeout), Timeout, "1 s to 5 min");
        Require(MaxAttempts is >= 1 and <= 100, nameof(MaxAttempts), MaxAttempts, "1 to 100");
        Require(RetryDelay >= TimeSpan.FromSeconds(1) && RetryDelay <= TimeSpan.FromHours(1), nameof(RetryDelay), RetryDelay, "1 s to 1 h");
    }

    private static void Require(bool isInRange, string option, object value, string range)
    {
        if (!isInRange)
            throw new ArgumentException($"The option {option} is {value}; it must be {range}.", option);
    }
}
