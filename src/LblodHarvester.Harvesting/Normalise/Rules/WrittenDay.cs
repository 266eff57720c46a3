using System.Globalization;
using System.Text.RegularExpressions;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Days as people and programs write them, where only one day can be meant: with the year first (<c>2024-3-5</c>, <c>2024/03/05</c>), or with
/// the day first when it cannot be taken for a month (<c>25-3-2024</c>, and <c>5-5-2024</c>, which is the same either way). <c>5-3-2024</c>
/// is 5 March to some and 3 May to others.
/// </summary>
internal static partial class WrittenDay
{
    /// <summary>The day as YYYY-MM-DD, or null when it can be read in two ways, in none, or does not exist.</summary>
    internal static string? Read(string text) =>
        YearFirst().Match(text) is { Success: true } yearFirst ? Read(yearFirst)
        : DayFirst().Match(text) is { Success: true } dayFirst && IsDayFirst(dayFirst) ? Read(dayFirst)
        : null;

    private static bool IsDayFirst(Match match) => Number(match, "day") > 12 || Number(match, "day") == Number(match, "month");

    private static string? Read(Match match)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
