using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Terminals;

public sealed class ResultTableTests
{
    private static readonly Term?[][] Rows =
    [
        [Vocab.Besluit.Zitting, new Literal("12", Vocab.Xsd.Integer), new Literal("de gemeenteraad\nkeurt goed")],
        [new Iri("urn:a"), null, Literal.InLanguage("日本語", "ja")],
        [new BlankNode("b0"), new Literal("2024-05-13", Vocab.Xsd.Date), new Literal("\u202E\u001B[31m")],
    ];

    [Test]
    public void In_a_pipe_cells_are_whole_and_tab_separated() => Assert.That(
        Write(new SolutionsResult(["s", "n", "t"], Rows), isRich: false, width: 10).Out,
        Is.EqualTo(
            "s\tn\tt\nbesluit:Zitting\t12\t\"de gemeenteraad\\nkeurt goed\"\n<urn:a>\t\t\"日本語\"@ja\n"
            + "_:b0\t\"2024-05-13\"^^xsd:date\t\"\uFFFD\\u001B[31m\"\n"));

    [Test]
    public void On_a_terminal_columns_are_aligned() => Assert.That(
        Write(new SolutionsResult(["s", "n", "t"], Rows), isRich: true, width: 100).Out,
        Is.EqualTo(
            "\u001b[1ms                n                       t\u001b[0m\n"
            + "besluit:Zitting  12                      \"de gemeenteraad\\nkeurt goed\"\n"
            + "<urn:a>                                  \"日本語\"@ja\n"
            + "_:b0             \"2024-05-13\"^^xsd:date  \"\uFFFD\\u001B[31m\"\n"));

    [Test]
    public void On_a_narrow_terminal_the_widest_columns_give_way()
    {
        var lines = Write(new SolutionsResult(["s", "n", "t"], Rows), isRich: true, width: 40).Out.Split('\n');
        Assert.That(lines[1], Is.EqualTo("besluit:Zit…  12            \"de gemeent…"));
        Assert.That(lines[2], Is.EqualTo("<urn:a>                     \"日本語\"@ja"));
    }

    [Test]
    public void Wide_characters_are_cut_by_what_they_take() => Assert.That(
        Write(new SolutionsResult(["t"], [[new Literal("日本語日本語")]]), isRich: true, width: 8).Out.Split('\n')[1], Is.EqualTo("\"日本語…"));

    [Test]
    public void Rows_beyond_those_that_were_measured_are_cut_to_the_same_widths()
    {
        var rows = Enumerable.Range(0, 1500).Select(i => new Term?[] { new Literal(i < 1000 ? "kort" : "veel langer") });
        var lines = Write(new SolutionsResult(["t"], rows), isRich: true, width: 100).Out.Split('\n');
        Assert.That(lines[1000], Is.EqualTo("\"kort\""));
        Assert.That(lines[1500], Is.EqualTo("\"veel…"));
    }

    [TestCase(true, "true\n")]
    [TestCase(false, "false\n")]
    public void The_answer_to_ASK_is_a_word(bool answer, string text) => Assert.That(Write(new BooleanResult(answer), isRich: true, width: 80).Out, Is.EqualTo(text));

    [Test]
    public void How_many_there_were_and_the_time_go_where_progress_goes()
    {
        Assert.That(Write(new SolutionsResult(["s", "n", "t"], Rows), isRich: true, width: 80).Error, Is.EqualTo("3 solutions in 1.5 s\n"));
        Assert.That(Write(new SolutionsResult(["s"], []), isRich: true, width: 80), Is.EqualTo(("", "no solutions, in 1.5 s\n")));
        Assert.That(Write(new TriplesResult([new Triple(Vocab.Rdf.Type, Vocab.Rdf.Type, Vocab.Rdf.Type)]), isRich: false, width: 80), Is.EqualTo(
            ("subject\tpredicate\tobject\nrdf:type\trdf:type\trdf:type\n", "1 triple in 1.5 s\n")));
    }

    private static (string Out, string Error) Write(QueryResult result, bool isRich, int width)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(() => Stream.Null, () => Stream.Null, output, error, isRich, false) { Width = width };
        new ResultTable(terminal, new SlowTime()).Write(result, 0);
        return (output.ToString(), error.ToString());
    }

    /// <summary>A clock on which all takes a second and a half.</summary>
    private sealed class SlowTime : TimeProvider
    {
        public override long TimestampFrequency => 10;

        public override long GetTimestamp() => 15;
    }
}
