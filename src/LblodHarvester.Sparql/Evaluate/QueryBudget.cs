using System.Globalization;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Counts what a query takes. It is asked for every row, and looks at the clock now and then.</summary>
internal sealed class QueryBudget
{
    private const int RowsBetweenLooks = 4096;

    private readonly QueryLimits _limits;
    private readonly TimeProvider _time;
    private long _start;
    private int _untilLook = RowsBetweenLooks;
    private long _bytes;
    private long _rows;

    internal QueryBudget(QueryLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        (_limits, _time, Cancellation) = (limits, time, cancellation);
        _start = time.GetTimestamp();
    }

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    internal CancellationToken Cancellation { get; }

    /// <summary>Begins anew, for a query that is carried out again.</summary>
    internal void Restart()
    {
        (_start, _bytes, _rows) = (_time.GetTimestamp(), 0, 0);
        LookAtClock();
    }

    /// <summary>A row was looked at.</summary>
    /// <exception cref="QueryLimitException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    internal void Look()
    {
        if (--_untilLook <= 0)
            LookAtClock();
    }

    /// <summary>A solution or triple of the answer was given.</summary>
    /// <exception cref="QueryLimitException">There are too many.</exception>
    internal void GiveRow()
    {
        if (++_rows > _limits.MaxRows)
        {
            throw new QueryLimitException(
                QueryLimit.Rows,
                string.Create(CultureInfo.InvariantCulture, $"The answer has more than {_limits.MaxRows} rows. Ask for fewer with LIMIT, or for more of them in turns with ORDER BY, LIMIT and OFFSET."));
        }
    }

    /// <summary>Waits for what is not done here.</summary>
    /// <param name="work">Waits; its token is cancelled when the time is over, and when nobody waits for the answer any more.</param>
    /// <exception cref="QueryLimitException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    internal void Wait(Action<CancellationToken> work)
    {
        LookAtClock();
        using var over = new CancellationTokenSource(Left(), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, Cancellation);
        try
        {
            work(either.Token);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested && !Cancellation.IsCancellationRequested)
        {
            throw TookTooLong();
        }
    }

    /// <summary>A table grew.</summary>
    /// <exception cref="QueryLimitException">All tables together take too much.</exception>
    internal void Take(long bytes)
    {
        _bytes += bytes;
        if (_bytes > _limits.MaxMemoryBytes)
        {
            throw new QueryLimitException(
                QueryLimit.Memory,
                string.Create(CultureInfo.InvariantCulture, $"The query needs more than {_limits.MaxMemoryBytes} bytes for sorting, grouping, joining or DISTINCT. Make it more selective."));
        }
    }

    /// <summary>A table was let go.</summary>
    internal void GiveBack(long bytes) => _bytes -= bytes;

    private void LookAtClock()
    {
        _untilLook = RowsBetweenLooks;
        Cancellation.ThrowIfCancellationRequested();
        if (_limits.Timeout != Timeout.InfiniteTimeSpan && _time.GetElapsedTime(_start) > _limits.Timeout)
        {
            throw TookTooLong();
        }
    }

    private TimeSpan Left()
    {
        if (_limits.Timeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;
        var left = _limits.Timeout - _time.GetElapsedTime(_start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private QueryLimitException TookTooLong() => new(
        QueryLimit.Time,
        string.Create(CultureInfo.InvariantCulture, $"The query took longer than {_limits.Timeout.TotalSeconds} s. Make it more selective."));
}
