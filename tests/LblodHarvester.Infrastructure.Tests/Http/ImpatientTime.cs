namespace LblodHarvester.Infrastructure.Tests.Http;

/// <summary>
/// A clock for politeness: a wait of up to <see cref="Patience"/> ends at once and moves the clock on; longer ones, such as the time-out of a request
/// to a real server, take their real time.
/// </summary>
internal sealed class ImpatientTime : TimeProvider
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private DateTimeOffset _now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that were cut short, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public TimeSpan Waited => Waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public void Advance(TimeSpan span)
    {
        lock (_lock)
            _now += span;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > Patience || dueTime < TimeSpan.Zero)
            return base.CreateTimer(callback, state, dueTime, period);
        lock (_lock)
        {
            Waits.Add(dueTime);
            _now += dueTime;
        }

        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
