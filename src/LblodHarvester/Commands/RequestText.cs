using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using LblodHarvester.Input;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>A query or update of the command line: as typed, or in a file.</summary>
/// <param name="Name">What errors call it: its file, or <c>query</c> or <c>update</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record RequestText(string Name, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The option <c>--file</c>, <c>-f</c>.</summary>
    public static Option<string?> FileOption(string what) => new("--file", "-f")
    {
        Description = $"The file with the {what}; - for standard input.",
        HelpName = "FILE",
    };

    /// <summary>Says what is wrong when the text is given twice or not at all.</summary>
    public static void RequireOne(CommandResult result, string what, bool isTyped, bool isInFile)
    {
        if (isTyped && isInFile)
            result.AddError($"The {what} is there twice: as typed, and in a file with -f.");
        else if (!isTyped && !isInFile)
            result.AddError($"There is no {what}: type it between quotation marks, or name its file with -f.");
    }

    /// <summary>Reads the text.</summary>
    /// <param name="what">What it is: <c>query</c> or <c>update</c>.</param>
    /// <param name="typed">What was typed; null when it is in a file.</param>
    /// <param name="file">The file, or <c>-</c>.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="UnreadableInputException">The file is not there, or not UTF-8.</exception>
    public static RequestText Read(string what, string? typed, string? file, Terminal terminal)
    {
        if (typed is not null)
            return new(what, typed);
        try
        {
            using var stream = file == "-" ? terminal.In() : File.OpenRead(file!);
            using var reader = new StreamReader(stream, Utf8);
            return new(file!, reader.ReadToEnd());
        }
        catch (FileNotFoundException fault)
        {
            throw new UnreadableInputException($"{file}: there is no such file.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"{file}: {fault.Message}", fault);
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnreadableInputException($"{file}: it is not UTF-8.", fault);
        }
    }
}
