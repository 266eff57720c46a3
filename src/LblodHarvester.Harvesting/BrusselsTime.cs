namespace LblodHarvester.Harvesting;

/// <summary>Clocks and days in Europe/Brussels: those of the law, of the notification rules and of people.</summary>
internal static class BrusselsTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The day on which the moment falls in Brussels.</summary>
    internal static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>
    /// The moment at which a clock in Brussels shows this; null at the very ends of the calendar, where there is none in UTC.
    /// </summary>
    internal static DateTimeOffset? MomentOf(DateTime clock)
    {
        var offset = Zone.GetUtcOffset(clock);
        return clock - DateTime.MinValue >= offset && DateTime.MaxValue - clock >= -offset ? new DateTimeOffset(clock, offset) : null;
    }
}
