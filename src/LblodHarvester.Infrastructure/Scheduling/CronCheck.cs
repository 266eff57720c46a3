using Quartz;

namespace LblodHarvester.Infrastructure.Scheduling;

/// <summary>Reads the schedules of sources: Quartz cron expressions, seconds first, in Europe/Brussels.</summary>
public static class CronCheck
{
    private const string ZoneName = "Europe/Brussels";
    private const int UnixFields = 5;
    private static readonly Lazy<TimeZoneInfo> Zone = new(() => TimeZoneInfo.FindSystemTimeZoneById(ZoneName));

    /// <summary>Says what is wrong with a cron expression; null when nothing is.</summary>
    public static string? Explain(string cron)
    {
        const string Form = "is not a Quartz cron expression (second minute hour day-of-month month day-of-week, "
            + "such as \"0 30 2 * * ?\" for every night at 02:30)";
        if (cron.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length == UnixFields)
        {
            return $"\"{cron}\" {Form}: it has five fields, as in a crontab; put the second before them. "
                + "Days of the week count from 1, Sunday.";
        }

        try
        {
            _ = CronExpression.Parse(cron);
            return null;
        }
        catch (FormatException fault)
        {
            return $"\"{cron}\" {Form}: {fault.Message}";
        }
    }

    /// <summary>The first time after <paramref name="now"/> that the expression names, or null when there is none.</summary>
    /// <exception cref="FormatException">The expression is wrong; <see cref="Explain"/> says how.</exception>
    /// <exception cref="TimeZoneNotFoundException">The system has no time zone data (on Debian: the package tzdata).</exception>
    public static DateTimeOffset? NextRun(string cron, DateTimeOffset now) =>
        Parse(cron).GetNextValidTimeAfter(now) is { } next ? InBrussels(next) : null;

    /// <summary>The same instant as clocks in Brussels show it.</summary>
    public static DateTimeOffset InBrussels(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone.Value);

    internal static CronExpression Parse(string cron) => CronExpression.Parse(cron).WithTimeZone(Zone.Value);
}
