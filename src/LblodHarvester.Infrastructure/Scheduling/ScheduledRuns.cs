using LblodHarvester.Harvesting.Sources;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Infrastructure.Scheduling;

/// <summary>What a scheduled run needs.</summary>
/// <param name="Sources">The scheduled sources by id.</param>
/// <param name="Harvest">Runs one source.</param>
/// <param name="Time">The clock.</param>
/// <param name="Log">Where the schedule is told.</param>
/// <param name="Stopping">Cancelled when the scheduler stops.</param>
internal sealed record ScheduledRuns(
    IReadOnlyDictionary<string, Source> Sources,
    Func<Source, CancellationToken, Task> Harvest,
    TimeProvider Time,
    ILogger Log,
    CancellationToken Stopping)
{
    /// <summary>Runs a source; whatever goes wrong is logged, because the schedule of all sources must go on.</summary>
    internal async Task RunAsync(string sourceId, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Stopping);
        try
        {
            Log.LogInformation("Scheduled run of {Source} starts", sourceId);
            await Harvest(Sources[sourceId], stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.LogInformation("Run of {Source} stopped; it goes on at the next start", sourceId);
        }
#pragma warning disable CA1031 // One source's failure, of whatever kind, must not end the schedule of the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.LogError(failure, "Scheduled run of {Source} failed", sourceId);
        }
    }

    /// <summary>Tells when the source runs next: by what Quartz will do, not by what the expression says.</summary>
    internal void LogNext(string sourceId, DateTimeOffset? next)
    {
        var cron = Sources[sourceId].Schedule;
        if (next is null)
            Log.LogWarning("{Source} has no next run: {Cron} names no time to come", sourceId, cron);
        else if (next <= Time.GetUtcNow())
            Log.LogInformation("Next run of {Source}: now, because its time passed while the last one went on ({Cron})", sourceId, cron);
        else
        {
            Log.LogInformation(
                "Next run of {Source}: {Next:yyyy-MM-dd HH:mm:ss zzz} ({Cron})", sourceId, CronCheck.InBrussels(next.Value), cron);
        }
    }
}
