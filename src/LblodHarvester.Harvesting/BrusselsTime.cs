namespace LblodHarvester.Harvesting.Notify;

/// <summary>Days as the notification rules count them: in Europe/Brussels.</summary>
internal static class BrusselsTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The day on which the moment falls in Brussels.</summary>
    internal static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);
}
