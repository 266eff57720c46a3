using LblodHarvester.Harvesting.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace LblodHarvester.Infrastructure.Scheduling;

/// <summary>
/// Runs every source that has a schedule: at most one run per source at a time, at most
/// <see cref="SchedulingOptions.MaxConcurrentRuns"/> in all. A run whose time passed while its source, or every place, was taken
/// starts once as soon as it can, however many times it missed.
/// </summary>
public sealed class HarvestScheduler : IAsyncDisposable
{
    private readonly SchedulingOptions _options;
    private readonly Func<Source, CancellationToken, Task> _harvest;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly CancellationTokenSource _stopping = new();
    private StandaloneSchedulerFactory? _factory;
    private IScheduler? _scheduler;

    /// <summary>A scheduler that has not started.</summary>
    /// <param name="options">How runs share the machine.</param>
    /// <param name="harvest">Runs one source to its end; its exceptions are logged.</param>
    /// <param name="time">The clock of the schedule.</param>
    /// <param name="loggers">Where the schedule is told, and Quartz logs.</param>
    public HarvestScheduler(
        SchedulingOptions options, Func<Source, CancellationToken, Task> harvest, TimeProvider time, ILoggerFactory loggers)
    {
        _options = options;
        _harvest = harvest;
        _time = time;
        _loggers = loggers;
    }

    /// <summary>Starts the schedule of the sources that have one, and logs the next run of each.</summary>
    /// <exception cref="FormatException">A source has a wrong cron expression; nothing was started.</exception>
    public async Task StartAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var scheduled = sources.Where(source => source.Schedule is not null).ToDictionary(source => source.Id);
        var crons = scheduled.Values.ToDictionary(source => source.Id, source => CronCheck.Parse(source.Schedule!));
        var runs = new ScheduledRuns(scheduled, _harvest, _time, _loggers.CreateLogger<HarvestScheduler>(), _stopping.Token);
        _factory = QuartzSchedulerBuilder.Create(quartz =>
        {
            // The name must be unique within the process.
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = $"lblod-{Guid.NewGuid():N}");
            quartz.UseTimeProvider(_time);
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(_options.MaxConcurrentRuns);
            quartz.Services.AddSingleton(_loggers);
            quartz.Services.AddSingleton(runs);
        }).Build();
        _scheduler = await _factory.GetScheduler(cancellationToken);
        foreach (var (id, cron) in crons.OrderBy(cron => cron.Key, StringComparer.Ordinal))
            runs.LogNext(id, await ScheduleAsync(_scheduler, id, cron, cancellationToken));
        await _scheduler.Start(cancellationToken);
        if (scheduled.Count == 0)
            runs.Log.LogInformation("No source has a schedule");
    }

    /// <summary>Stops the runs that go on and waits for them: they can be gone on with.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        if (_factory is not null)
            await _factory.DisposeAsync();
        _stopping.Dispose();
    }

    private static ValueTask<DateTimeOffset> ScheduleAsync(
        IScheduler scheduler, string id, CronExpression cron, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<HarvestJob>().WithIdentity(id).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(id).WithSchedule(
            CronScheduleBuilder.Create(cron).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
        return scheduler.ScheduleJob(job, trigger, default, cancellationToken);
    }
}
