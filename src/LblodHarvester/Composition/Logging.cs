using System.Globalization;
using LblodHarvester.Terminals;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;
using Serilog.Sinks.SystemConsole.Themes;

namespace LblodHarvester.Composition;

/// <summary>Logs: Serilog behind Microsoft.Extensions.Logging, on standard error.</summary>
internal static class Logging
{
    private const string Line = "{Timestamp:yyyy-MM-ddTHH:mm:sszzz} {Level:u4} {Message:l}{NewLine}{Exception}";

    /// <summary>A logger factory that writes what is at least as grave as the level.</summary>
    public static ILoggerFactory Create(LogLevel least, Terminal terminal)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(LevelConvert.ToSerilogLevel(least))
            // The frameworks' own chatter is below what a person asks for with "information".
            .MinimumLevel.Override("Microsoft", Quieter(least))
            .MinimumLevel.Override("Quartz", Quieter(least))
            // An address that is taken is told in one line by whoever asked for it; the host tells it a second time, with its stack.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", AtLeast(LogEventLevel.Fatal, least))
            // It warns that the keys are not encrypted themselves. No other secret is there to do it with: the folder's mode protects them.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", AtLeast(LogEventLevel.Error, least));
        return new SerilogLoggerFactory(WriteTo(configuration, terminal).CreateLogger(), dispose: true);
    }

    /// <summary>That level, but everything for a person who asked for everything.</summary>
    private static LogEventLevel AtLeast(LogEventLevel level, LogLevel least) =>
        least <= LogLevel.Debug ? LevelConvert.ToSerilogLevel(least) : level;

    private static LoggerConfiguration WriteTo(LoggerConfiguration configuration, Terminal terminal) => terminal.RichError is { } console
        ? configuration.WriteTo.Sink(new TerminalSink(console, new MessageTemplateTextFormatter(Line, CultureInfo.InvariantCulture)))
        : configuration.WriteTo.Console(
            outputTemplate: Line,
            formatProvider: CultureInfo.InvariantCulture,
            standardErrorFromLevel: LogEventLevel.Verbose,
            theme: ConsoleTheme.None);

    private static LogEventLevel Quieter(LogLevel least) =>
        LevelConvert.ToSerilogLevel(least == LogLevel.Information ? LogLevel.Warning : least);
}
