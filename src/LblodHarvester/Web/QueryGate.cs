using System.Threading.RateLimiting;

namespace LblodHarvester.Web;

/// <summary>Lets so many requests to the store at a time; a few more wait their turn, and the rest are told to come back.</summary>
internal sealed class QueryGate(int places) : IDisposable
{
    private const int WaitingPerPlace = 8;
    private const int SecondsToRetry = 2;

    private readonly ConcurrencyLimiter _places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = places,
        QueueLimit = places * WaitingPerPlace,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a place, which is free again when what is returned is disposed of.</summary>
    /// <exception cref="RequestProblem">Too many wait already.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await _places.AcquireAsync(1, cancellationToken);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        throw new RequestProblem(StatusCodes.Status503ServiceUnavailable, "Too many requests wait for the store; try again in a few seconds.")
        {
            RetryAfter = SecondsToRetry,
        };
    }

    public void Dispose() => _places.Dispose();
}
