using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Terminals;

public class TableTests
{
    [Test]
    public void In_a_pipe_a_row_is_a_line_of_tab_separated_cells()
    {
        var output = new StringWriter { NewLine = "\n" };
        var table = new Table("id", "reason");
        table.Add("1", "two\nlines and a\ttab");
        table.Write(new Terminal(() => Stream.Null, output, TextWriter.Null, false, false));
        Assert.That(output.ToString(), Is.EqualTo("id\treason\n1\ttwo lines and a tab\n"));
    }

    [Test]
    public void Square_brackets_are_text_on_a_terminal()
    {
        var output = new StringWriter();
        var table = new Table("id");
        table.Add("[red]x[/]");
        table.Write(new Terminal(() => Stream.Null, output, TextWriter.Null, true, false));
        Assert.That(output.ToString(), Does.Contain("[red]x[/]"));
    }
}
