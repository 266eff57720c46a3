using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>The formats of a report on pages.</summary>
internal static class CheckReports
{
    /// <summary>The formats, as options name them.</summary>
    public static string[] Formats { get; } = ["text", "json", "sarif", "junit", "ttl"];

    /// <summary>Begins a report on a terminal: text on its lines, anything else as bytes.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="terminal">Where it is written.</param>
    /// <param name="options">How it is reported.</param>
    public static ICheckReport On(Terminal terminal, string format, ReportOptions options) => format == "text"
        ? new CheckText(terminal.Out, terminal.Paint, terminal.Width, options)
        : Machine(format, terminal.OutBytes(), options, Directory.GetCurrentDirectory());

    /// <summary>Begins a report in a machine format.</summary>
    /// <param name="format">One of <see cref="Formats"/> but text.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="options">How it is reported.</param>
    /// <param name="root">The folder that relative file names are relative to; null when pages are not of a folder.</param>
    public static ICheckReport Machine(string format, Stream output, ReportOptions options, string? root) => format switch
    {
        "json" => new CheckJson(output, options),
        "sarif" => new CheckSarif(output, options, root),
        "junit" => new CheckJunit(output, options, TimeProvider.System),
        "ttl" => new CheckTurtle(output, root),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
