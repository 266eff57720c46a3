using Quartz;

namespace LblodHarvester.Infrastructure.Scheduling;

/// <summary>Quartz's side of a scheduled run: a job per source, its key the source's id, never twice at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class HarvestJob(ScheduledRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await runs.RunAsync(context.JobDetail.Key.Name, cancellationToken);
        runs.LogNext(context.JobDetail.Key.Name, context.NextFireTimeUtc);
    }
}
