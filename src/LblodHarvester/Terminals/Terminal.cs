using System.Text;
using Spectre.Console;

namespace LblodHarvester.Terminals;

/// <summary>
/// Where the program speaks: results on <see cref="Out"/>, everything else on <see cref="Error"/>. A terminal gets colour, aligned tables
/// and progress bars, a pipe plain lines.
/// </summary>
/// <param name="In">Standard input, as bytes.</param>
/// <param name="OutBytes">Results as bytes: standard output, for what is written as UTF-8 already. Nothing else goes to <see cref="Out"/> then.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, warnings, errors, logs.</param>
/// <param name="OutIsRich">Whether results go to a person's terminal that shows colour.</param>
/// <param name="ErrorIsRich">Whether progress goes to a person's terminal that shows colour.</param>
internal sealed record Terminal(Func<Stream> In, Func<Stream> OutBytes, TextWriter Out, TextWriter Error, bool OutIsRich, bool ErrorIsRich)
{
    private const int PipeWidth = 100;

    /// <summary>The terminal of this process, UTF-8 whatever the locale.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var results = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = !Console.IsOutputRedirected };
        var rest = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new(
            Console.OpenStandardInput, StandardOutput.Open, TextWriter.Synchronized(results), TextWriter.Synchronized(rest),
            colour && !Console.IsOutputRedirected, colour && !Console.IsErrorRedirected)
        {
            // A terminal that does not know its width says 0.
            Width = !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? width : PipeWidth,
        };
    }

    /// <summary>How many columns a line of results has.</summary>
    public int Width { get; init; } = PipeWidth;

    /// <summary>The same terminal without colour, tables and bars.</summary>
    public Terminal Plain() => this with { OutIsRich = false, ErrorIsRich = false, RichError = null };

    /// <summary>
    /// Standard error as a console that draws progress, and on which logs go above what is drawn; null where it shows no colour.
    /// </summary>
    public IAnsiConsole? RichError { get; private init; } = ErrorIsRich ? CreateConsole(Error) : null;

    private static IAnsiConsole CreateConsole(TextWriter error) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(error),
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
    });

    /// <summary>The text in a colour, where results show colour.</summary>
    public string Paint(string text, Tint tint) => OutIsRich ? $"\u001b[{(int)tint}m{text}\u001b[0m" : text;
}
