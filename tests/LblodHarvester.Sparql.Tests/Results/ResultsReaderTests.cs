using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Results;

public sealed class ResultsReaderTests
{
    private const string Sparql = """<sparql xmlns="http://www.w3.org/2005/sparql-results#">""";

    [Test]
    public void What_Virtuoso_says_in_JSON_is_read() => Assert.That(
        Written.Rows(
            """
            { "head": { "link": [], "vars": ["s", "o"] },
              "results": { "distinct": false, "ordered": true, "bindings": [
                { "s": { "type": "bnode", "value": "nodeID://b10000" }	, "o": { "type": "typed-literal", "datatype": "http://www.w3.org/2001/XMLSchema#integer", "value": "1" }},
                { "s": { "type": "bnode", "value": "nodeID://b10000" }	, "o": { "type": "literal", "xml:lang": "nl", "value": "ja" }} ] } }
            """,
            SparqlResultsFormat.Json),
        Is.EqualTo(new Term[][]
        {
            [new BlankNode("genid_6E6F646549443A2F2F623130303030"), new Literal("1", Vocab.Xsd.Integer)],
            [new BlankNode("genid_6E6F646549443A2F2F623130303030"), Literal.InLanguage("ja", "nl")],
        }));

    [Test]
    public void Labels_that_are_replaced_are_not_mistaken_for_others() => Assert.That(
        Written.Rows("?x\t?y\t?z\n_:genid_2D\t_:-\t_:genid\n", SparqlResultsFormat.Tsv).Single().Distinct().Count(), Is.EqualTo(3));

    [Test]
    public void JSON_that_says_the_variables_last_is_read() => Assert.That(
        Written.Rows(
            """{"results":{"bindings":[{"b":{"value":"urn:b","type":"uri"}},{"a":{"type":"uri","value":"urn:a"}}]},"head":{"vars":["a","b","c"]}}""",
            SparqlResultsFormat.Json),
        Is.EqualTo(new Term?[][] { [null, new Iri("urn:b"), null], [new Iri("urn:a"), null, null] }));

    [TestCase("json", """{"boolean":true,"head":{"link":["x"]}}""", true)]
    [TestCase("json", "\uFEFF{ \"head\": {}, \"boolean\": false } \n", false)]
    [TestCase("xml", Sparql + "<!-- x --><head><link href='x'/></head><boolean> true\n</boolean></sparql>", true)]
    public void The_answer_to_ASK_is_read(string format, string text, bool answer) =>
        Assert.That(((BooleanResult)Written.Read(text, SparqlResultsFormat.FromName(format))).Value, Is.EqualTo(answer));

    [TestCase("json", "", "1:1: found the end of the text")]
    [TestCase("json", "[]", "1:1: found '[]', expected an object")]
    [TestCase("json", "{\n \"head\" 1}", "2:9: found '1}', expected JSON")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"y":{"type":"uri","value":"a"}}]}}""", "1:48: found '\"y\"", "expected one of the variables of \"vars\"")]
    [TestCase("json", """{"head":{"vars":["x","x"]},"results":{"bindings":[]}}""", "1:22: found '\"x\"]}", "expected each variable once")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri"}}]}}""", "expected an object with a \"type\" and a \"value\"")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"triple","value":"x"}}]}}""", "expected a term of the type uri, literal or bnode")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"é","xml:lang":"n l"}}]}}""", "'n l' is not a language tag")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"\ud83d"}}]}}""", "expected a string of characters")]
    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":1}}]}}""", "1:74: found '1}}]}}', expected a string")]
    [TestCase("json", """{"head":{"vars":["x"]}}""", "expected \"results\" or \"boolean\"")]
    [TestCase("json", """{"results":{"bindings":[{"x":{"type":"uri","value":"a"}}]}}""", "expected \"head\"")]
    [TestCase("json", """{"results":{"bindings":[{"x":{"type":"uri","value":"a"}}]},"head":{"vars":[]}}""", "expected the variable x, which has values, in \"vars\"")]
    [TestCase("json", """{"head":{},"boolean":true} x""", "1:28: found 'x', expected nothing after the result")]
    [TestCase("json", """{"head":{},"boolean":1}""", "1:22: found '1}', expected true or false")]
    [TestCase("xml", "", "expected well-formed XML")]
    [TestCase("xml", "<html/>", "1:2: found '<html>', expected the element sparql")]
    [TestCase("xml", "<!DOCTYPE x><x/>", "expected well-formed XML")]
    [TestCase("xml", Sparql + "<results/></sparql>", "found '<results>', expected the element head")]
    [TestCase("xml", Sparql + "<head/></sparql>", "expected the element results or boolean")]
    [TestCase("xml", Sparql + "<head/>\n<results>x</results></sparql>", "2:10: found 'text', expected an element")]
    [TestCase("xml", Sparql + "<head><variable name='x'/></head><results><result><binding name='y'><uri/></binding></result></results></sparql>", "with the name of a variable of the head")]
    [TestCase("xml", Sparql + "<head><variable name='x'/></head><results><result><binding name='x'/></result></results></sparql>", "expected the element uri, literal or bnode")]
    [TestCase("xml", Sparql + "<head><variable name='x'/></head><results><result><binding name='x'><literal><b/></literal></binding></result></results></sparql>", "found '<b>', expected text")]
    [TestCase("xml", Sparql + "<head><variable name='x'/></head><results><result><binding name='x'><bnode/></binding></result></results></sparql>", "A blank node has no label")]
    [TestCase("csv", "", "1:1: found the end of the text, expected a line with the variables")]
    [TestCase("csv", "a,b\r\n1\r\n", "3:1: found the end of the text, expected a field for each of the 2 variables")]
    [TestCase("csv", "a,b\r\n1,2,3\r\n", "2:5: found the end of the text, expected the end of the line after 2 fields")]
    [TestCase("csv", "a\né\"\n", "2:2: found '\"', expected quotation marks around the whole field")]
    [TestCase("csv", "a\n\"x\"y\n", "2:4: found 'y', expected the end of the field")]
    [TestCase("csv", "a\n\"x\n", "expected the quotation mark that ends the field")]
    [TestCase("tsv", "x\n", "1:1: found 'x', expected a variable with its question mark")]
    [TestCase("tsv", "?x\nex:a\n", "2:1: found 'ex:a', expected an IRI in angle brackets")]
    [TestCase("tsv", "?x\t?y\n<urn:é>\t\"é\\q\"\n", "2:11: found '\\q\"', expected an escape that Turtle has")]
    [TestCase("tsv", "?x\n\"é\"^^xsd:a\n", "2:6: found 'xsd:a', expected an IRI in angle brackets")]
    [TestCase("tsv", "?x\n\"é\"x\n", "2:4: found 'x', expected a language, a datatype")]
    [TestCase("tsv", "?x\n\"é\n", "2:3: found 'the end of the line', expected the quotation mark")]
    [TestCase("tsv", "?x\n\"\\uD83D\"\n", "expected an escape for a character")]
    [TestCase("tsv", "?x\n<a> <b>\n", "2:4: found ' <b>', expected the end of the field")]
    [TestCase("tsv", "?x\n\"a\"@\n", "'' is not a language tag")]
    public void An_error_says_where_and_what(string format, string text, string message, string also = "") => Assert.That(
        Written.Error(text, SparqlResultsFormat.FromName(format))?.Message, Is.Not.Null.And.StartsWith("test:").And.Contain(message).And.Contain(also));

    [TestCase("tsv", "?a\t?b\r\n1\t'x\"\\''\r\n", "1", "x\"'")]
    [TestCase("csv", "?a,\"b\"\n1,\"x\"\"'\"", "1", "x\"'")]
    public void Lines_may_end_either_way_and_the_last_one_not_at_all(string format, string text, string first, string second)
    {
        var result = (SolutionsResult)Written.Read(text, SparqlResultsFormat.FromName(format));
        Assert.That(result.Variables, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(result.Solutions.Single().Select(term => ((Literal)term!).Value), Is.EqualTo(new[] { first, second }));
    }

    [Test]
    public void A_text_that_breaks_off_is_an_error_wherever_it_does([Values("json", "xml")] string name)
    {
        var format = SparqlResultsFormat.FromName(name);
        var whole = Written.Text(Written.Solutions(["x", "y"], [new Iri("urn:a"), Literal.InLanguage("é\"<", "nl")], [null, new BlankNode("b")]), format).TrimEnd();
        for (var length = 0; length < whole.Length; length++)
            Assert.That(Written.Error(whole[..length], format), Is.Not.Null, whole[..length]);
        Assert.That(Written.Error(whole, format), Is.Null);
    }

    [Test]
    public void Any_change_of_a_byte_is_read_or_is_an_error([Values("json", "xml", "csv", "tsv")] string name)
    {
        var format = SparqlResultsFormat.FromName(name);
        var whole = Encoding.UTF8.GetBytes(Written.Text(Written.Solutions(["x", "y"], [new Iri("urn:a"), Literal.InLanguage("é\"<\n", "nl")], [new Literal("1", Vocab.Xsd.Double), null]), format));
        foreach (var replacement in "\"\\<>{}[]:,\n\t'x&\u00FF\0"u8.ToArray().Append((byte)0xFF))
        {
            for (var i = 0; i < whole.Length; i++)
            {
                byte[] changed = [.. whole[..i], replacement, .. whole[(i + 1)..]];
                try
                {
                    if (SparqlResults.Read(new Written.Trickle(changed), format, "test") is SolutionsResult solutions)
                        Assert.That(solutions.Solutions.Count(), Is.GreaterThanOrEqualTo(0));
                }
                catch (RdfSyntaxException exception)
                {
                    Assert.That(exception.Line, Is.Positive);
                }
            }
        }
    }

    [Test]
    public void Bytes_that_are_not_UTF_8_are_an_error_with_their_place([Values("csv", "tsv")] string format)
    {
        byte[] bytes = [.. "?x\n\"é"u8, 0xFF, .. "\"\n"u8];
        var result = (SolutionsResult)SparqlResults.Read(new MemoryStream(bytes), SparqlResultsFormat.FromName(format), "test");
        Assert.That(() => result.Solutions.ToList(), Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test:2:3: found ").And.Message.EndsWith("expected text in UTF-8"));
    }

    [TestCase("json", """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"LONG"}}]}}""")]
    [TestCase("xml", Sparql + "<head><variable name='x'/></head><results><result><binding name='x'><uri>LONG</uri></binding></result></results></sparql>")]
    [TestCase("csv", "x\nLONG\n")]
    [TestCase("tsv", "?x\n\"LONG\"\n")]
    public void A_term_over_the_limit_is_an_error_that_names_the_option(string format, string text)
    {
        var options = new ResultsReaderOptions { MaxRowBytes = 1 << 16 };
        Assert.That(Written.Error(text.Replace("LONG", new string('x', 200_000), StringComparison.Ordinal), SparqlResultsFormat.FromName(format), options)?.Message, Does.Contain("MaxRowBytes"));
        Assert.That(Written.Error(text.Replace("LONG", new string('x', 20_000), StringComparison.Ordinal), SparqlResultsFormat.FromName(format), options), Is.Null);
    }

    [TestCase("json", """{"head":{"vars":["a","b","c"]},"results":{"bindings":[]}}""")]
    [TestCase("xml", Sparql + "<head><variable name='a'/><variable name='b'/><variable name='c'/></head><results/></sparql>")]
    [TestCase("csv", "a,b,c\n")]
    [TestCase("tsv", "?a\t?b\t?c\n")]
    public void More_variables_than_the_limit_are_an_error_that_names_the_option(string format, string text) => Assert.That(
        Written.Error(text, SparqlResultsFormat.FromName(format), new ResultsReaderOptions { MaxVariables = 2 })?.Message, Does.Contain("MaxVariables"));

    [Test]
    public void Solutions_before_the_variables_are_held_up_to_a_limit()
    {
        var text = $$$"""{"results":{"bindings":[{{{string.Join(',', Enumerable.Repeat("""{"x":{"type":"uri","value":"a"}}""", 100))}}}]},"head":{"vars":["x"]}}""";
        Assert.That(Written.Error(text, SparqlResultsFormat.Json, new ResultsReaderOptions { MaxBytesBeforeHead = 1000 })?.Message, Does.Contain("MaxBytesBeforeHead"));
        Assert.That(Written.Rows(text, SparqlResultsFormat.Json), Has.Length.EqualTo(100));
    }

    [Test]
    public void An_option_out_of_its_range_is_refused() => Assert.That(
        () => SparqlResults.Read(Stream.Null, SparqlResultsFormat.Json, "test", new ResultsReaderOptions { MaxRowBytes = 1 }), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Solutions_are_read_while_they_are_taken_and_once([Values("json", "xml", "csv", "tsv")] string name)
    {
        var format = SparqlResultsFormat.FromName(name);
        var rows = Enumerable.Repeat(new Term?[] { new Literal(new string('x', 1000)) }, 1000).ToArray();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Written.Text(Written.Solutions(["x"], rows), format)));
        var result = (SolutionsResult)SparqlResults.Read(stream, format, "test");
        var taken = 0;
        foreach (var _ in result.Solutions)
        {
            if (taken++ == 500)
                Assert.That(stream.Position, Is.LessThan(600_000));
        }

        Assert.That(taken, Is.EqualTo(1000));
        Assert.That(() => result.Solutions.First(), Throws.InvalidOperationException);
    }
}
