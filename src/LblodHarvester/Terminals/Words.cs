using System.Globalization;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Infrastructure.Scheduling;

namespace LblodHarvester.Terminals;

/// <summary>Numbers, times and states as people read them.</summary>
internal static class Words
{
    /// <summary>A count and its noun in the right number: <c>1 page</c>, <c>1,204 pages</c>.</summary>
    public static string Count(long number, string singular, string? plural = null)
    {
        var noun = number == 1 || singular == "info" ? singular : plural ?? $"{singular}s";
        return string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}");
    }

    /// <summary>A time as clocks in Brussels show it, with its offset; a dash for none.</summary>
    public static string Time(DateTimeOffset? time) =>
        time is { } known ? CronCheck.InBrussels(known).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) : "-";

    /// <summary>How a run stands.</summary>
    public static string State(RunState state) => state switch
    {
        RunState.Running => "running",
        RunState.Succeeded => "succeeded",
        RunState.PagesFailed => "some pages failed",
        RunState.Failed => "failed",
        RunState.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>What became of the addresses of a run: <c>12 done, 3 unchanged, 1 failed</c>.</summary>
    public static string Pages(IReadOnlyDictionary<RunPageState, int> pages)
    {
        var counts = pages.Where(state => state.Value > 0).OrderBy(state => state.Key)
            .Select(state => string.Create(CultureInfo.InvariantCulture, $"{state.Value:N0} {Lower(state.Key)}"));
        return pages.Values.Sum() == 0 ? "no addresses" : string.Join(", ", counts);
    }

    /// <summary>The name of a value, as one lower-case word.</summary>
    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
