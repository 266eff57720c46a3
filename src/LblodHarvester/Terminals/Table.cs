using Spectre.Console;

namespace LblodHarvester.Terminals;

/// <summary>A list of rows: a table on a terminal; in a pipe a line of tab-separated cells per row, the headings first.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(Terminal terminal)
    {
        if (terminal.OutIsRich)
        {
            var table = new Spectre.Console.Table().Border(TableBorder.Rounded).AddColumns(headings.Select(Markup.Escape).ToArray());
            foreach (var row in _rows)
                table.AddRow(row.Select(Markup.Escape).ToArray());
            terminal.RichOut().Write(table);
            return;
        }

        foreach (var row in _rows.Prepend(headings))
            terminal.Out.WriteLine(string.Join('\t', row.Select(OneCell)));
    }

    private static string OneCell(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
