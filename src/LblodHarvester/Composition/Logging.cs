using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Sinks.SystemConsole.Themes;

namespace LblodHarvester.Composition;

/// <summary>Logs: Serilog behind Microsoft.Extensions.Logging, on standard error.</summary>
internal static class Logging
{
    private const string Line = "{Timestamp:yyyy-MM-ddTHH:mm:sszzz} {Level:u4} {Message:lj}{NewLine}{Exception}";

    /// <summary>A logger factory that writes what is at least as grave as the level.</summary>
    public static ILoggerFactory Create(LogLevel least, bool colour)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(LevelConvert.ToSerilogLevel(least))
            // The frameworks' own chatter is below what a person asks for with "information".
            .MinimumLevel.Override("Microsoft", Quieter(least))
            .MinimumLevel.Override("Quartz", Quieter(least))
            .WriteTo.Console(
                outputTemplate: Line,
                formatProvider: System.Globalization.CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Verbose,
                theme: colour ? AnsiConsoleTheme.Literate : ConsoleTheme.None)
            .CreateLogger();
        return new SerilogLoggerFactory(logger, dispose: true);
    }

    private static LogEventLevel Quieter(LogLevel least) =>
        LevelConvert.ToSerilogLevel(least == LogLevel.Information ? LogLevel.Warning : least);
}
