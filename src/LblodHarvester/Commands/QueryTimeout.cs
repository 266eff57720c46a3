using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LblodHarvester.Composition;
using LblodHarvester.Sparql;

namespace LblodHarvester.Commands;

/// <summary>The option <c>--timeout</c> of the commands that ask the store.</summary>
internal static class QueryTimeout
{
    /// <summary>The option.</summary>
    public static Option<TimeSpan?> Option() => new("--timeout")
    {
        Description = "How many seconds it may take; 0 for no limit. Without it what Sparql:Timeout says.",
        HelpName = "SECONDS",
        CustomParser = Parse,
    };

    /// <summary>The limits of the settings, with this time.</summary>
    public static QueryLimits Limits(SparqlOptions options, TimeSpan? timeout) => timeout is null ? options.ToLimits() : options.ToLimits() with
    {
        Timeout = timeout == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : timeout.Value,
    };

    private static TimeSpan? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.FromDays(1).TotalSeconds)
            return TimeSpan.FromSeconds(seconds);
        result.AddError($"--timeout is {text}; it must be a number of seconds, at most a day.");
        return null;
    }
}
