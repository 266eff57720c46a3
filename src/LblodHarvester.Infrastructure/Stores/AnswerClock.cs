using System.Globalization;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Sparql;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>How long an answer may take, and what a fault says of it.</summary>
internal sealed class AnswerClock : IDisposable
{
    private readonly CancellationToken _asked;
    private readonly CancellationTokenSource _timeout;
    private readonly CancellationTokenSource _either;
    private readonly TimeSpan _limit;

    internal AnswerClock(QueryOptions options, CancellationToken asked)
    {
        (_asked, _limit) = (asked, options.Limits.Timeout);
        _timeout = new CancellationTokenSource(_limit, options.Time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(asked, _timeout.Token);
    }

    /// <summary>Cancelled when the time is over, and when nobody waits any more.</summary>
    internal CancellationToken Token => _either.Token;

    /// <summary>What to throw in place of a fault; null for one that stands as it is, such as that nobody waits any more.</summary>
    internal Exception? Explain(Exception fault) => fault switch
    {
        OperationCanceledException or GraphStoreException when _timeout.IsCancellationRequested && !_asked.IsCancellationRequested =>
            new QueryLimitException(
                QueryLimit.Time,
                string.Create(CultureInfo.InvariantCulture, $"The answer took longer than {_limit.TotalSeconds} s. Make the query more selective.")),
        GraphStoreException store => new QueryException(store.Message, store),
        _ => null,
    };

    public void Dispose()
    {
        _either.Dispose();
        _timeout.Dispose();
    }
}
