using System.Globalization;
using System.Text;
using LblodHarvester.Reports;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>Tells a syntax error of a query or update as compilers do: its place, its line, and a caret under what is wrong.</summary>
internal static class SyntaxFault
{
    private const int Indent = 2;
    private const char Cut = '…';

    /// <summary>Writes the error to standard error.</summary>
    public static void Write(RequestText request, SparqlSyntaxException fault, Terminal terminal)
    {
        var found = fault.Found.Length == 0 ? "the end of the text" : $"'{Printable.Line(fault.Found)}'";
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"lblod: {request.Name}:{fault.Line}:{fault.Column}: found {found}, expected {fault.Expected}"));
        var (line, marks) = Excerpt(LineOf(request.Text, fault.Line), fault.Column - 1, terminal.Width - Indent);
        terminal.Error.WriteLine($"{new string(' ', Indent)}{line}");
        terminal.Error.WriteLine($"{new string(' ', Indent)}{marks}");
        if (fault.Hint is { } hint)
            terminal.Error.WriteLine(hint);
    }

    // The lines of SPARQL end in CR, LF or both.
    private static string LineOf(string text, int number)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return number <= lines.Length ? lines[number - 1] : "";
    }

    /// <summary>As much of the line around the place as fits, and the caret.</summary>
    private static (string Line, string Marks) Excerpt(string line, int offset, int width)
    {
        var start = offset >= width - 1 ? offset - (width / 2) : 0;
        if (start > 0 && char.IsLowSurrogate(line[start]))
            start++;
        var (shown, before, columns) = (new StringBuilder(), 0, 0);
        if (start > 0)
            (shown, before, columns) = (shown.Append(Cut), 1, 1);
        for (var at = start; at < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, at);
            var element = Printable.Line(line.Substring(at, length));
            var taken = DisplayWidth.Of(element);
            if (columns + taken > width - 1)
            {
                shown.Append(Cut);
                break;
            }

            shown.Append(element);
            columns += taken;
            if (at < offset)
                before = columns;
            at += length;
        }

        return (shown.ToString(), $"{new string(' ', before)}^");
    }
}
