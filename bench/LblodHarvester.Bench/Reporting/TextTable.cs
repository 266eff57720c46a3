using System.Globalization;

namespace LblodHarvester.Bench.Reporting;

/// <summary>A table for people, in Markdown, written line by line as the results come.</summary>
internal sealed class TextTable
{
    private readonly IReadOnlyList<Column> _columns;

    internal TextTable(params IReadOnlyList<Column> columns) => _columns = columns;

    /// <summary>A number as the tables show it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">A standard or custom format of .NET.</param>
    internal static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Writes the heading.</summary>
    internal void WriteHeader(TextWriter writer)
    {
        WriteLine(writer, _columns.Select(column => column.Title));
        writer.WriteLine($"| {string.Join(" | ", _columns.Select(column => column.IsNumber ? "---:" : "---"))} |");
        writer.Flush();
    }

    /// <summary>Writes a line.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cells">One for each column.</param>
    internal void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        var padded = cells.Zip(_columns, (cell, column) => column.IsNumber ? cell.PadLeft(column.Width) : cell.PadRight(column.Width));
        writer.WriteLine($"| {string.Join(" | ", padded)} |");
        writer.Flush();
    }
}
