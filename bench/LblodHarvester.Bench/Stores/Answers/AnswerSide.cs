using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Stores.Queries;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>A store that is asked a query: timed from the request to the last byte of the answer, by the same client for every store.</summary>
internal sealed class AnswerSide : Side
{
    /// <summary>How many turns at least decide about what is answered soon: in each turn such answers share the cores differently.</summary>
    internal const int LeastTurns = 9;

    private const double WarmUpMilliseconds = 2_000;
    private const int LeastWarmUps = 2;

    private readonly QueryClient _client;
    private readonly Uri _address;
    private readonly StoreQuery _query;
    private readonly int _rows;

    /// <summary>Makes a side.</summary>
    /// <param name="name">The store.</param>
    /// <param name="client">Asks.</param>
    /// <param name="address">The store's.</param>
    /// <param name="query">The query.</param>
    /// <param name="rows">How many rows the answer has.</param>
    internal AnswerSide(string name, QueryClient client, Uri address, StoreQuery query, int rows) : base(name) =>
        (_client, _address, _query, _rows) = (client, address, query, rows);

    /// <summary>How long a turn is at least, in milliseconds: an answer that is there sooner is asked for again.</summary>
    internal double LeastMilliseconds { get; init; } = 100;

    /// <summary>Asks until the store is warm.</summary>
    internal override Task WarmUpAsync()
    {
        Ask(WarmUpMilliseconds, LeastWarmUps);
        return Task.CompletedTask;
    }

    internal override Task<Sample> RunAsync() => Task.FromResult(new Sample(Ask(LeastMilliseconds, leastTimes: 1), _rows, 0));

    // The milliseconds of one answer, of those that fill a time.
    private double Ask(double leastMilliseconds, int leastTimes)
    {
        var (total, times) = (0.0, 0);
        for (; times < leastTimes || total < leastMilliseconds; times++)
            total += _client.Time(_address, _query.Text).Milliseconds;
        return total / times;
    }
}
