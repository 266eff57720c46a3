using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Commands;

/// <summary>Work that <c>lblod serve</c> does every few seconds until it is stopped; a store that fails for a moment must not end it.</summary>
/// <param name="name">What fails, for the log: <c>Sending the outbox</c>.</param>
/// <param name="interval">How long there is between one time and the next.</param>
/// <param name="work">The work.</param>
internal sealed class RecurringWork(string name, TimeSpan interval, Func<CancellationToken, Task> work)
{
    /// <summary>Does the work at once and after each interval; returns when it is stopped.</summary>
    public async Task RunAsync(TimeProvider time, ILogger log, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            do
            {
                try
                {
                    await work(cancellationToken);
                }
                catch (Exception failed) when (failed is IOException or GraphStoreException or System.Data.Common.DbException)
                {
                    log.LogError(failed, "{Work} failed; it is tried again in {Interval}", name, interval);
                }
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            log.LogDebug("{Work} is stopped", name);
        }
    }
}
