using System.Text.RegularExpressions;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Moments as programs write them, where only one can be meant: a space or a small t between day and time, no seconds, a time zone without
/// colon or minutes or as a small z; the day as <see cref="WrittenDay"/> reads it. An hour of one digit may be one of a clock of twelve hours,
/// and <c>19:00-21:00</c> may say when a zitting ends: neither is read.
/// </summary>
internal static partial class WrittenMoment
{
    /// <summary>The moment as a lexical form of xsd:dateTime, or null when it can be read in two ways, or in none.</summary>
    internal static string? Read(string text)
    {
        var match = Moment().Match(text);
        if (!match.Success || WrittenDay.Read(match.Groups["day"].Value) is not { } day)
            return null;
        if (match.Groups["seconds"] is { Success: true } seconds)
            return $"{day}T{match.Groups["time"].Value}{seconds.Value}{Zone(match)}";
        return match.Groups["sign"].Value == "-" ? null : $"{day}T{match.Groups["time"].Value}:00{Zone(match)}";
    }

    private static string Zone(Match match)
    {
        if (!match.Groups["sign"].Success)
            return match.Groups["utc"].Success ? "Z" : "";
        var minutes = match.Groups["minutes"] is { Success: true } written ? written.Value : "00";
        return $"{match.Groups["sign"].Value}{match.Groups["hours"].Value}:{minutes}";
    }

    [GeneratedRegex(
        @"^(?<day>[0-9./-]+)(?:[Tt]| +)(?<time>[0-9]{2}:[0-9]{2})(?<seconds>:[0-9]{2}(?:\.[0-9]+)?)?"
        + @"(?: ?(?:(?<utc>[Zz])|(?<sign>[+-])(?<hours>[0-9]{2})(?::?(?<minutes>[0-9]{2}))?))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
