namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// Keeps requests to one host apart: so many at a time, so long between their starts, and none while the host asks to be left alone.
/// </summary>
internal sealed class HostGate(int concurrency, TimeProvider time) : IDisposable
{
    /// <summary>
    /// The longest that a request waits because the host asked for it. A host that asks for more gets it too, but its pages fail now with
    /// that reason:
    /// a run must end.
    /// </summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _places = new(concurrency);
    private readonly Lock _lock = new();
    private DateTimeOffset _lastStart = DateTimeOffset.UnixEpoch;
    private DateTimeOffset _pausedUntil = DateTimeOffset.MinValue;

    /// <summary>Runs a request when its turn has come.</summary>
    /// <param name="delay">The time between the start of the last request and of this one.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the waiting, and is handed on.</param>
    public async Task<Attempt> RunAsync(TimeSpan delay, Func<CancellationToken, Task<Attempt>> request, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            // A pause may be asked for while this request waits its turn.
            while (TakeTurn(delay) is var wait && wait > TimeSpan.Zero)
            {
                if (wait > LongestPause)
                    return new Attempt.Failed(
                        $"the host asked to be left alone until {PausedUntil:u}", MayPass: false, IsHostsFault: false);
                await Task.Delay(wait, time, cancellationToken);
            }

            return await request(cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Lets no request start before that time has passed.</summary>
    public void Pause(TimeSpan span)
    {
        lock (_lock)
            _pausedUntil = Later(_pausedUntil, time.GetUtcNow() + span);
    }

    public void Dispose() => _places.Dispose();

    private DateTimeOffset PausedUntil
    {
        get
        {
            lock (_lock)
                return _pausedUntil;
        }
    }

    // Zero when the turn is taken, else how long to wait before asking again.
    private TimeSpan TakeTurn(TimeSpan delay)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var start = Later(_lastStart + delay, _pausedUntil);
            if (start > now)
                return start - now;
            _lastStart = now;
            return TimeSpan.Zero;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
