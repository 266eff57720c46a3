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
        table.Write(new Terminal(() => Stream.Null, () => Stream.Null, output, TextWriter.Null, false, false));
        Assert.That(output.ToString(), Is.EqualTo("id\treason\n1\ttwo lines and a tab\n"));
    }

    [Test]
    public void On_a_terminal_columns_are_aligned_and_no_row_is_broken()
    {
        var output = new StringWriter { NewLine = "\n" };
        var address = $"https://gemeente.example/{new string('x', 200)}";
        var table = new Table("id", "state", "address");
        table.Add("first", "[red]", address);
        table.Add("2", "-", "-");
        table.Write(new Terminal(() => Stream.Null, () => Stream.Null, output, TextWriter.Null, true, false));
        Assert.That(
            output.ToString(),
            Is.EqualTo($"\u001b[1mid     state  address\u001b[0m\nfirst  [red]  {address}\n2      -      -\n"));
    }
}
