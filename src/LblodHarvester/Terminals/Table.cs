namespace LblodHarvester.Terminals;

/// <summary>
/// A list of rows: aligned columns on a terminal; in a pipe a line of tab-separated cells per row, the headings first. A row is never
/// broken: an address that is copied from it is whole.
/// </summary>
internal sealed class Table(params string[] headings)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add([.. cells.Select(OneCell)]);

    public void Write(Terminal terminal)
    {
        if (!terminal.OutIsRich)
        {
            foreach (var row in _rows.Prepend(headings))
                terminal.Out.WriteLine(string.Join('\t', row));
            return;
        }

        var widths = headings.Select((_, column) => _rows.Prepend(headings).Max(row => row[column].Length)).ToList();
        terminal.Out.WriteLine(terminal.Paint(Align(headings, widths), Tint.Bold));
        foreach (var row in _rows)
            terminal.Out.WriteLine(Align(row, widths));
    }

    private static string Align(string[] cells, List<int> widths) =>
        string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();

    private static string OneCell(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
