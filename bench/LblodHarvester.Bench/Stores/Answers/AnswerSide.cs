using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Stores.Queries;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>A store that is asked a query: timed from the request to the last byte of the answer, by the same client for every store.</summary>
internal sealed class AnswerSide : Side
{
    private const double WarmUpMilliseconds = 2_000;
    private const int LeastWarmUps = 2;
    private const int MostTimes = 500;

    private readonly QueryClient _client;
    private readonly Uri _address;
    private readonly StoreQuery _query;
    private readonly int _rows;
    private int _times = 1;

    /// <summary>Makes a side.</summary>
    /// <param name="name">The store.</param>
    /// <param name="client">Asks.</param>
    /// <param name="address">The store's.</param>
    /// <param name="query">The query.</param>
    /// <param name="rows">How many rows the answer has.</param>
    internal AnswerSide(string name, QueryClient client, Uri address, StoreQuery query, int rows) : base(name) =>
        (_client, _address, _query, _rows) = (client, address, query, rows);

    /// <summary>How long a turn is at least, in milliseconds: an answer that is there sooner is asked for again.</summary>
    internal double LeastMilliseconds { get; init; } = 30;

    /// <summary>Asks until the store is warm, and settles how often it is asked in a turn.</summary>
    internal override Task WarmUpAsync()
    {
        var (total, last) = (0.0, 0.0);
        for (var time = 0; time < LeastWarmUps || total < WarmUpMilliseconds; time++)
        {
            last = _client.Time(_address, _query.Text).Milliseconds;
            total += last;
        }

        _times = Math.Clamp((int)(LeastMilliseconds / last), 1, MostTimes);
        return Task.CompletedTask;
    }

    internal override Task<Sample> RunAsync()
    {
        var total = 0.0;
        for (var time = 0; time < _times; time++)
            total += _client.Time(_address, _query.Text).Milliseconds;
        return Task.FromResult(new Sample(total / _times, _rows, 0));
    }
}
