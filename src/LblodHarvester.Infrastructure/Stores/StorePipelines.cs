using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// How faults of a store are met. What can be asked again is, up to four times, waiting a little longer each time (with jitter, so that workers do
/// not come back together) or as long as Retry-After says. What cannot is asked again only after a deadlock, which took it back. A store
/// that fails nearly always is left alone for half a minute: requests then fail at once.
/// </summary>
internal sealed class StorePipelines
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    internal StorePipelines(TimeProvider time)
    {
        var breaker = new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            FailureRatio = 0.9,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>().Handle<StoreFault>(fault => fault.IsOverload),
        };
        var again = new PredicateBuilder<HttpResponseMessage>()
            .Handle<HttpRequestException>().Handle<StoreFault>(fault => fault.IsOverload || fault.IsRolledBack);
        var rolledBack = new PredicateBuilder<HttpResponseMessage>().Handle<StoreFault>(fault => fault.IsRolledBack);

        // Both break the same circuit: it is one store.
        var circuit = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddCircuitBreaker(breaker).Build();
        Repeatable = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(Retry(again)).AddPipeline(circuit).Build();
        Once = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(Retry(rolledBack)).AddPipeline(circuit).Build();
    }

    /// <summary>For requests that give the same store when they are sent twice.</summary>
    internal ResiliencePipeline<HttpResponseMessage> Repeatable { get; }

    /// <summary>For all others.</summary>
    internal ResiliencePipeline<HttpResponseMessage> Once { get; }

    private static RetryStrategyOptions<HttpResponseMessage> Retry(PredicateBuilder<HttpResponseMessage> faults) => new()
    {
        MaxRetryAttempts = 4,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(250),
        UseJitter = true,
        ShouldHandle = faults,
        DelayGenerator = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is StoreFault { RetryAfter: { } asked } ? (TimeSpan?)(asked < LongestWait ? asked : LongestWait) : null),
    };
}
