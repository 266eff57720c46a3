using System.Buffers;
using System.IO.Pipelines;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using static LblodHarvester.Sparql.Tests.Results.Written;

namespace LblodHarvester.Sparql.Tests.Results;

public sealed class ResultsWriterTests
{
    private static readonly Term?[][] Rows =
    [
        [new Iri("urn:a"), new BlankNode("x"), new Literal("say \"é\"\n\t\\,\U0001F600")],
        [null, new BlankNode("y"), Literal.InLanguage("ja", "nl-BE")],
        [new Iri("urn:a&b"), new BlankNode("x"), new Literal("1.5", Vocab.Xsd.Decimal)],
        [null, null, null],
    ];

    private static SolutionsResult Solutions => new(["s", "p", "o"], Rows);

    [Test]
    public void JSON_has_a_solution_on_a_line() => Assert.That(Text(Solutions, SparqlResultsFormat.Json), Is.EqualTo(
        """
        {"head":{"vars":["s","p","o"]},"results":{"bindings":[
        {"s":{"type":"uri","value":"urn:a"},"p":{"type":"bnode","value":"b0"},"o":{"type":"literal","value":"say \"é\"\n\t\\,😀"}},
        {"p":{"type":"bnode","value":"b1"},"o":{"type":"literal","value":"ja","xml:lang":"nl-BE"}},
        {"s":{"type":"uri","value":"urn:a&b"},"p":{"type":"bnode","value":"b0"},"o":{"type":"literal","value":"1.5","datatype":"http://www.w3.org/2001/XMLSchema#decimal"}},
        {}
        ]}}

        """));

    [Test]
    public void XML_has_a_solution_on_a_line() => Assert.That(Text(Solutions, SparqlResultsFormat.Xml), Is.EqualTo(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sparql xmlns="http://www.w3.org/2005/sparql-results#">
        <head><variable name="s"/><variable name="p"/><variable name="o"/></head>
        <results>
        <result><binding name="s"><uri>urn:a</uri></binding><binding name="p"><bnode>b0</bnode></binding><binding name="o"><literal>say &quot;é&quot;
        """ + "\n\t" + """
        \,😀</literal></binding></result>
        <result><binding name="p"><bnode>b1</bnode></binding><binding name="o"><literal xml:lang="nl-BE">ja</literal></binding></result>
        <result><binding name="s"><uri>urn:a&amp;b</uri></binding><binding name="p"><bnode>b0</bnode></binding><binding name="o"><literal datatype="http://www.w3.org/2001/XMLSchema#decimal">1.5</literal></binding></result>
        <result></result>
        </results>
        </sparql>

        """));

    [Test]
    public void CSV_has_the_texts_and_ends_its_lines_in_CR_LF() => Assert.That(
        Text(Solutions, SparqlResultsFormat.Csv),
        Is.EqualTo("s,p,o\r\nurn:a,_:b0,\"say \"\"é\"\"\n\t\\,😀\"\r\n,_:b1,ja\r\nurn:a&b,_:b0,1.5\r\n,,\r\n"));

    [Test]
    public void TSV_has_the_terms_as_Turtle_has_them() => Assert.That(
        Text(Solutions, SparqlResultsFormat.Tsv),
        Is.EqualTo("?s\t?p\t?o\n<urn:a>\t_:b0\t\"say \\\"é\\\"\\n\\t\\\\,😀\"\n\t_:b1\t\"ja\"@nl-BE\n<urn:a&b>\t_:b0\t1.5\n\t\t\n"));

    [TestCase("1", "integer", "1")]
    [TestCase("+007", "integer", "+007")]
    [TestCase("-1", "negativeInteger", "\"-1\"^^<http://www.w3.org/2001/XMLSchema#negativeInteger>")]
    [TestCase("1", "decimal", "\"1\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [TestCase("1.", "decimal", "\"1.\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [TestCase(".5", "decimal", ".5")]
    [TestCase("1.0e6", "double", "1.0e6")]
    [TestCase("1.e-6", "double", "1.e-6")]
    [TestCase("1e", "double", "\"1e\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [TestCase(".e1", "double", "\".e1\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [TestCase("INF", "double", "\"INF\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [TestCase("", "integer", "\"\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [TestCase("+", "integer", "\"+\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [TestCase("true", "boolean", "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    public void A_number_stands_bare_in_TSV_where_Turtle_reads_the_same_back(string value, string datatype, string field) => Assert.That(
        Text(Written.Solutions(["x"], [new Literal(value, new Iri(Vocab.Xsd.Namespace + datatype))]), SparqlResultsFormat.Tsv),
        Is.EqualTo($"?x\n{field}\n"));

    [TestCase(true)]
    [TestCase(false)]
    public void The_answer_to_ASK_is_written_in_JSON_and_XML(bool answer)
    {
        var word = answer ? "true" : "false";
        Assert.That(Text(new BooleanResult(answer), SparqlResultsFormat.Json), Is.EqualTo($"{{\"head\":{{}},\"boolean\":{word}}}\n"));
        Assert.That(Text(new BooleanResult(answer), SparqlResultsFormat.Xml), Does.Contain($"<boolean>{word}</boolean>"));
    }

    [TestCase("csv")]
    [TestCase("tsv")]
    public void CSV_and_TSV_refuse_the_answer_to_ASK_and_say_what_does_not(string format) => Assert.That(
        () => Text(new BooleanResult(true), SparqlResultsFormat.FromName(format)),
        Throws.TypeOf<ResultsFormatException>().With.Message.Contains($"{format} has no place for that. Ask for json or xml."));

    [TestCase("json")]
    [TestCase("csv")]
    public void Triples_are_refused(string format) => Assert.That(
        () => Text(new TriplesResult([]), SparqlResultsFormat.FromName(format)), Throws.TypeOf<ResultsFormatException>().With.Message.Contains("ttl"));

    [TestCase("a\u0001")]
    [TestCase("\uFFFE")]
    [TestCase("\u000B&")]
    public void XML_refuses_what_it_cannot_hold(string text) => Assert.That(
        () => Text(Written.Solutions(["x"], [new Literal(text)]), SparqlResultsFormat.Xml),
        Throws.TypeOf<ResultsFormatException>().With.Message.Contains("U+").And.Message.Contains("json"));

    [Test]
    public void Half_a_surrogate_pair_in_an_unchecked_IRI_is_refused([Values("json", "xml", "csv", "tsv")] string format) => Assert.That(
        () => Text(Written.Solutions(["x"], [Iri.Unchecked("urn:\uD83D")]), SparqlResultsFormat.FromName(format)), Throws.TypeOf<ResultsFormatException>());

    [Test]
    public void Without_columns_a_solution_is_still_one([Values("json", "xml", "csv", "tsv")] string name)
    {
        var format = SparqlResultsFormat.FromName(name);
        Assert.That(Written.Rows(Text(Written.Solutions([], [], []), format), format), Has.Length.EqualTo(2));
        Assert.That(Written.Rows(Text(Written.Solutions([]), format), format), Is.Empty);
    }

    [Test]
    public void A_row_has_a_term_for_each_column()
    {
        var writer = ResultsWriter.Create(new ArrayBufferWriter<byte>(), SparqlResultsFormat.Json);
        Assert.That(() => writer.Write([null]), Throws.InvalidOperationException);
        writer.Start(["x"]);
        Assert.That(() => writer.Write([null, null]), Throws.ArgumentException);
        Assert.That(() => writer.Start(["x"]), Throws.InvalidOperationException);
        writer.End();
        Assert.That(() => writer.Write([null]), Throws.InvalidOperationException);
        Assert.That(() => writer.Write(true), Throws.InvalidOperationException);
        Assert.That(writer.End, Throws.InvalidOperationException);
    }

    [Test]
    public void What_was_written_is_handed_on_in_pieces_and_when_asked()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = ResultsWriter.Create(output, SparqlResultsFormat.Csv);
        writer.Start(["x"]);
        Assert.That(output.WrittenCount, Is.Zero);
        writer.Flush();
        Assert.That(output.WrittenCount, Is.EqualTo(3));
        writer.Write([new Literal(new string('x', 100_000))]);
        Assert.That(output.WrittenCount, Is.GreaterThan(60_000));
    }

    [Test]
    public async Task A_pipe_gets_the_same_bytes_as_a_stream()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => new Term?[] { new Literal($"{i}", Vocab.Xsd.Integer), new BlankNode($"n{i}") }).ToArray();
        var result = new SolutionsResult(["a", "b"], rows);
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await SparqlResults.WriteAsync(pipe, result, SparqlResultsFormat.Tsv, CancellationToken.None);
        await pipe.CompleteAsync();
        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(Text(result, SparqlResultsFormat.Tsv)));
    }

    [Test]
    public async Task Writing_stops_when_the_reader_of_the_pipe_has_left()
    {
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        Assert.That(
            async () => await SparqlResults.WriteAsync(pipe.Writer, new SolutionsResult(["a"], Endless()), SparqlResultsFormat.Json, CancellationToken.None),
            Throws.InstanceOf<OperationCanceledException>());

        static IEnumerable<Term?[]> Endless()
        {
            while (true)
                yield return [Vocab.Rdf.Type];
        }
    }
}
