using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class RdfReaderTests
{
    [TestCase("<urn:a> <urn:b> .", RdfSyntax.Turtle, "test.ttl:1:17: found '.', expected an object: an IRI, a blank node, a list or a literal")]
    [TestCase("<urn:a> <urn:b> <urn:c>", RdfSyntax.Turtle, "test.ttl:1:24: found the end of the text, expected ';', ',' or '.'")]
    [TestCase("\n\r\n\r  x:a <urn:b> 1 .", RdfSyntax.Turtle, "test.ttl:4:3: found 'x:a', expected a declared prefix: 'x:' is not")]
    [TestCase("<a> <urn:b> 1 .", RdfSyntax.Turtle, "test.ttl:1:1: found '<a>', expected an absolute IRI: there is no base to resolve this one against")]
    [TestCase("<urn:a> <urn:b> \"x\n\" .", RdfSyntax.Turtle, "test.ttl:1:19: found 'U+000A', expected \" to end the string before the line ends")]
    [TestCase("<urn:a> <urn:b> \"x\\q\" .", RdfSyntax.Turtle, "test.ttl:1:19: found '\\q\"', expected an escape such as \\n, \\u00E9 or \\U0001F600, and one that is allowed here")]
    [TestCase("<urn:a> <urn:b> \"\"\"x", RdfSyntax.Turtle, "test.ttl:1:17: found '\"\"\"x', expected a string that ends with \"\"\"")]
    [TestCase("<urn:a> <urn:b> \"\\uD83D\\uDE00\" .", RdfSyntax.Turtle, "test.ttl:1:18: found '\\uD83D\\uDE00\"', expected the escape of a character, not of half a surrogate pair or of a number beyond U+10FFFF")]
    [TestCase("<urn:a> <urn:b> \"\\U00110000\" .", RdfSyntax.NTriples, "test.ttl:1:18: found '\\U00110000\"', expected the escape of a character, not of half a surrogate pair or of a number beyond U+10FFFF")]
    [TestCase("<urn:a> <urn:b> <urn:\\u0020c> .", RdfSyntax.NTriples, "test.ttl:1:22: found '\\u0020c>', expected an escape of a character that an IRI may hold")]
    [TestCase("<urn:a> <urn:b> <urn:c", RdfSyntax.NTriples, "test.ttl:1:23: found the end of the text, expected '>' to end the IRI")]
    [TestCase("<urn:a> <urn:b> <urn:c> <urn:g> .", RdfSyntax.NTriples, "test.ttl:1:25: found '<urn:g>', expected '.'")]
    [TestCase("<urn:a> <urn:b> \"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .", RdfSyntax.NTriples, "test.ttl:1:22: found '<http://www.w3.org/1999/02/22-rdf-syntax…', expected a language tag in place of the datatype rdf:langString")]
    [TestCase("<urn:a> <urn:b> \"x\"@nederlands-be .", RdfSyntax.NTriples, "test.ttl:1:20: found '@nederlands-be', expected a language tag such as @nl")]
    [TestCase("{ <urn:a> <urn:b> 1 . @base <urn:x> . }", RdfSyntax.TriG, "test.ttl:1:23: found '@base', expected a subject: an IRI, a blank node or a list")]
    public void An_error_says_where_what_was_found_and_what_was_expected(string text, RdfSyntax syntax, string message) =>
        Assert.That(() => RdfReader.ReadQuads(text, syntax, "test.ttl"), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(message));

    [TestCase("<urn:g> {}", RdfSyntax.TriG)]
    [TestCase("GRAPH <urn:g> {<urn:a> <urn:b> 1}", RdfSyntax.TriG)]
    [TestCase("<urn:a> <urn:b> <urn:c> <urn:g> .", RdfSyntax.NQuads)]
    public void A_named_graph_is_an_error_where_one_graph_is_read(string text, RdfSyntax syntax)
    {
        Assert.That(() => RdfReader.ReadGraph(text, syntax, "test"), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("no named graph"));
        Assert.That(() => RdfReader.ReadQuads(text, syntax, "test"), Throws.Nothing);
    }

    [Test]
    public void The_default_graph_of_TriG_is_read_as_a_graph() =>
        Assert.That(RdfReader.ReadGraph("{ <urn:a> <urn:b> 1 } <urn:a> <urn:b> 2 .", RdfSyntax.TriG, "test"), Has.Count.EqualTo(2));

    [TestCase("[ <urn:p> ", "]")]
    [TestCase("(", ")")]
    public void Deep_nesting_is_refused_before_the_stack_is_full(string open, string close)
    {
        string Nested(int depth) => $"<urn:a> <urn:b> {string.Concat(Enumerable.Repeat(open, depth))} 1 {string.Concat(Enumerable.Repeat(close, depth))} .";
        Assert.That(RdfReader.ReadGraph(Nested(RdfReader.MaxDepth), RdfSyntax.Turtle, "test"), Is.Not.Empty);
        Assert.That(() => RdfReader.ReadGraph(Nested(100_000), RdfSyntax.Turtle, "test"), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("at most 500"));
    }

    [Test]
    public void A_blank_node_keeps_its_label_and_one_without_does_not_take_it()
    {
        var graph = RdfReader.ReadGraph("_:b0 <urn:p> [] . [] <urn:p> _:b1, _:b2, _:b0 .", RdfSyntax.Turtle, "test");
        var nodes = graph.SelectMany(triple => new Term[] { triple.Subject, triple.Object }).Distinct().ToList();
        Assert.That(nodes, Has.Count.EqualTo(5));
        Assert.That(nodes, Does.Contain(new BlankNode("b0")));
    }

    [Test]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.That(() => RdfReader.ReadQuads("<urn:a> <urn:b> 'x\uD800' .", RdfSyntax.Turtle, "test"), Throws.TypeOf<RdfSyntaxException>().With.Message.StartsWith("test:1:19: found 'U+D800'"));

    [Test]
    public void Numbers_and_booleans_have_their_datatypes()
    {
        var objects = RdfReader.ReadGraph("<urn:a> <urn:b> 1, -1.5, .5, 1e0, 1.e1, true, false, +7.", RdfSyntax.Turtle, "test").Select(triple => ((Literal)triple.Object).Datatype);
        Assert.That(objects, Is.EqualTo(new[]
        {
            Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Double, Vocab.Xsd.Boolean, Vocab.Xsd.Boolean, Vocab.Xsd.Integer,
        }));
    }

    [Test]
    public void Triples_come_in_the_order_in_which_the_text_says_them()
    {
        var graph = RdfReader.ReadGraph("<urn:a> <urn:p> [ <urn:q> 1 ], 2 .", RdfSyntax.Turtle, "test");
        Assert.That(graph.Select(triple => triple.Predicate.Value), Is.EqualTo(new[] { "urn:p", "urn:q", "urn:p" }));
    }

    [Test]
    public void Relative_IRIs_in_a_file_are_resolved_against_the_file_or_the_given_base()
    {
        using var file = new TemporaryFile("test bestand.ttl", "<> <#p> <x> ."u8);
        Assert.That(RdfReader.ReadGraphFile(file.Path).Single().Subject.ToString(), Does.StartWith("<file:///").And.EndWith("/test%20bestand.ttl>"));
        Assert.That(RdfReader.ReadGraphFile(file.Path, new Iri("http://a/b")).Single().ToString(), Is.EqualTo("<http://a/b> <http://a/b#p> <http://a/x> ."));
    }

    [Test]
    public void A_byte_order_mark_in_a_file_is_passed_over()
    {
        using var file = new TemporaryFile("test.nt", [.. Encoding.UTF8.Preamble, .. "<urn:a> <urn:b> \"é\" ."u8]);
        Assert.That(RdfReader.ReadGraphFile(file.Path).Single().Object, Is.EqualTo(new Literal("é")));
    }

    [Test]
    public void A_file_that_is_not_UTF8_is_refused_with_the_place()
    {
        using var file = new TemporaryFile("test.nt", [.. "# één\n<urn:a> \""u8, 0xE9, .. "n\" ."u8]);
        Assert.That(() => RdfReader.ReadGraphFile(file.Path), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(
            $"{file.Path}:2:10: found 'byte E9', expected a character encoded in UTF-8"));
    }

    private sealed class TemporaryFile : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("rdf").FullName;

        internal TemporaryFile(string name, ReadOnlySpan<byte> content)
        {
            Path = System.IO.Path.Combine(_folder, name);
            File.WriteAllBytes(Path, content);
        }

        internal string Path { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
