using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Spectre.Console;

namespace LblodHarvester.Terminals;

/// <summary>Logs on a person's terminal, by the console that draws the progress bars: a line goes above a bar, not into it.</summary>
internal sealed class TerminalSink(IAnsiConsole console, ITextFormatter formatter) : ILogEventSink
{
    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(logEvent, line);
        console.Write(new Text(line.ToString(), StyleOf(logEvent.Level)));
    }

    private static Style StyleOf(LogEventLevel level) => new(level switch
    {
        >= LogEventLevel.Error => Color.Red,
        LogEventLevel.Warning => Color.Olive,
        LogEventLevel.Information => Color.Default,
        _ => Color.Grey,
    });
}
