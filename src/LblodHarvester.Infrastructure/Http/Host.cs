using LblodHarvester.Harvesting.Crawl;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// One host: every request to it goes through its gate, is tried again when its failure may pass, and is not made at all while the host is
/// in trouble.
/// </summary>
internal sealed class Host : IDisposable
{
    private const int FailuresToBreak = 10;
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstBreak = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(10);

    /// <summary>
    /// A page waits for the end of a break this long: a host that restarts costs no page. Breaks double while the host stays down, and
    /// pages
    /// then fail at once: a run over a dead host must end.
    /// </summary>
    private static readonly TimeSpan LongestWaitForBreak = TimeSpan.FromMinutes(1);

    private readonly string _name;
    private readonly HostGate _gate;
    private readonly ResiliencePipeline<Attempt> _pipeline;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public Host(string name, CrawlOptions options, TimeProvider time, ILogger logger)
    {
        _name = name;
        _time = time;
        _logger = logger;
        _gate = new HostGate(options.ConcurrencyPerHost, time);
        _pipeline = Pipeline(options.MaxRetries);
    }

    /// <summary>Makes a request in its turn, as often as it takes.</summary>
    /// <param name="delay">The time between the starts of two requests.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request and the waiting.</param>
    public async Task<Attempt> AskAsync(TimeSpan delay, Func<CancellationToken, Task<Attempt>> request, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                async token => ObeyRetryAfter(await _gate.RunAsync(delay, request, token)), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return new Attempt.Failed(
                $"{_name} failed {FailuresToBreak} times or more in a row and is left alone for a while",
                MayPass: false,
                IsHostsFault: true);
        }
    }

    public void Dispose() => _gate.Dispose();

    private Attempt ObeyRetryAfter(Attempt attempt)
    {
        if (attempt is not Attempt.Failed { RetryAfter: { } pause } failed)
            return attempt;
        _gate.Pause(pause);
        return pause <= HostGate.LongestPause
            ? failed
            : failed with
            {
                Reason = $"{failed.Reason}; the host asks to be left alone until {_time.GetUtcNow() + pause:u}",
                MayPass = false,
            };
    }

    private ResiliencePipeline<Attempt> Pipeline(int maxRetries)
    {
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = _time };
        if (maxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = maxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstRetry,
                MaxDelay = LongestRetry,
                ShouldHandle = arguments => ValueTask.FromResult(ShouldRetry(arguments.Outcome)),
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as BrokenCircuitException)?.RetryAfter),
                OnRetry = arguments =>
                {
                    _logger.LogInformation(
                        "{Host}: {Reason}; tried again in {Delay}", _name, Reason(arguments.Outcome), arguments.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            });
        }

        return builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
        {
            FailureRatio = 0.9,
            MinimumThroughput = FailuresToBreak,
            SamplingDuration = TimeSpan.FromMinutes(2),
            BreakDurationGenerator = arguments => ValueTask.FromResult(BreakDuration(arguments.HalfOpenAttempts)),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is Attempt.Failed { IsHostsFault: true }),
            OnOpened = arguments =>
            {
                _logger.LogWarning("{Host}: {Reason}; left alone for {Break}", _name, Reason(arguments.Outcome), arguments.BreakDuration);
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    private static bool ShouldRetry(Outcome<Attempt> outcome) => outcome switch
    {
        { Result: Attempt.Failed failed } => failed.MayPass,
        { Exception: BrokenCircuitException broken } => broken.RetryAfter <= LongestWaitForBreak,
        _ => false,
    };

    private static TimeSpan BreakDuration(int halfOpenAttempts)
    {
        var duration = FirstBreak * Math.Pow(2, Math.Min(halfOpenAttempts, 10));
        return duration < LongestBreak ? duration : LongestBreak;
    }

    private static string Reason(Outcome<Attempt> outcome) =>
        (outcome.Result as Attempt.Failed)?.Reason ?? outcome.Exception?.Message ?? "";
}
