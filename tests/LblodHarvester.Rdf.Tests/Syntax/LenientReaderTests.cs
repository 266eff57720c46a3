namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class LenientReaderTests
{
    [TestCase("<urn:1> <urn:p> 1 .\n<urn:2> <urn:p> \"2\" .\r\n<urn:3> <urn:p> \"3\" . <urn:4> .\n<urn:5> <urn:p> \"5\" .", "2 5", "1:17 3:23")]
    [TestCase("<urn:1> <urn:p> \"1\n<urn:2> <urn:p> \"2\" .", "2", "1:19")]
    [TestCase("<1> <urn:p> \"1\" .\n\n  x\n<urn:2> <urn:p> \"2\"", "", "1:1 3:3 4:20")]
    public void A_line_with_an_error_is_left_out(string text, string subjects, string places) => Reads(text, RdfSyntax.NTriples, subjects, places);

    [Test]
    public void A_quad_with_an_error_is_left_out() =>
        Reads("<urn:1> <urn:p> \"1\" <urn:g> <urn:h> .\n<urn:2> <urn:p> \"2\" <urn:g> .", RdfSyntax.NQuads, "2", "1:29");

    [TestCase("<urn:1> <urn:p> 1 . <urn:2> <urn:p> . <urn:3> <urn:p> 3 .", "1 3", "1:37")]
    [TestCase("<urn:1> <urn:p> 1, x:y . <urn:2> <urn:p> 2 .", "2", "1:20")]
    [TestCase("<urn:1> <urn:p> \"a. b\\q. c\" . <urn:2> <urn:p> 2 .", "2", "1:22")]
    [TestCase("<urn:1> <urn:p> 'a\n<urn:2> <urn:p> 2 . <urn:3> <urn:p> 3 .", "3", "1:19")]
    [TestCase("<urn:1> <urn:p> \"\"\"a . b \"\"\", x:y . <urn:2> <urn:p> 2 .", "2", "1:31")]
    [TestCase("<urn:1> <urn:p> \"\"\"a . <urn:2> <urn:p> 2 .", "2", "1:17")]
    [TestCase("<urn:1> <urn:p> \"\"\"a\\nb . <urn:2> <urn:p> 2 .", "2", "1:17")]
    [TestCase("<urn:1> <urn:p> [ <urn:p> x:y ; <urn:p> 1.5 ] . <urn:2> <urn:p> 2 .", "2", "1:27")]
    [TestCase("<urn:1> <urn:p> ( [ <urn:p> . <urn:2> <urn:p> 2 .", "2", "1:29")]
    [TestCase("<urn:1> <urn:p> x:a.b, <urn:x.y> # . \n . <urn:2> <urn:p> 2 .", "2", "1:17")]
    [TestCase("@prefix x <urn:y.z> . <urn:1> <urn:p> 1 . x:a <urn:p> 2 .", "1", "1:9 1:43")]
    [TestCase("<urn:1> <urn:p> <urn:a b> . <urn:2> <urn:p> 2.<urn:3> <urn:p> x:3.<urn:4> <urn:p> 4.", "2 4", "1:23 1:63")]
    [TestCase("} . <urn:1> <urn:p> 1 .", "1", "1:1")]
    public void A_statement_with_an_error_is_left_out(string text, string subjects, string places) => Reads(text, RdfSyntax.Turtle, subjects, places);

    [TestCase("<urn:g> { <urn:1> <urn:p> 1 . <urn:2> <urn:p> . <urn:3> <urn:p> 3 } <urn:4> <urn:p> 4 .", "1 3 4", "1:47")]
    [TestCase("<urn:g> { <urn:1> <urn:p> } <urn:2> <urn:p> 2 .", "2", "1:27")]
    [TestCase("GRAPH 5 { <urn:1> <urn:p> 1 . <urn:2> <urn:p> \"}\" } <urn:3> <urn:p> 3 .", "3", "1:7")]
    [TestCase("<urn:g> { <urn:1> <urn:p> 1 . <urn:2> <urn:p> 2", "1", "1:48 1:48")]
    [TestCase("<urn:g> { <urn:1> <urn:p> 1 . ", "1", "1:31")]
    [TestCase("} <urn:1> <urn:p> 1 .", "1", "1:1")]
    [TestCase("<urn:g> { @base <urn:x> . <urn:1> <urn:p> 1 } { <urn:2> <urn:p> 2 }", "1 2", "1:11")]
    public void A_statement_of_a_graph_with_an_error_is_left_out(string text, string subjects, string places) => Reads(text, RdfSyntax.TriG, subjects, places);

    [Test]
    public void A_named_graph_is_left_out_where_one_graph_is_read()
    {
        var errors = new List<RdfSyntaxException>();
        var options = new RdfReaderOptions { OnError = errors.Add };
        Assert.That(RdfReader.ReadGraph("<urn:g> { <urn:1> <urn:p> 1 . } <urn:2> <urn:p> 2 .", RdfSyntax.TriG, "test", options), Has.Count.EqualTo(1));
        Assert.That(errors.Single().Message, Does.Contain("no named graph"));
    }

    [Test]
    public void An_error_in_a_graph_does_not_change_the_graph_of_what_follows()
    {
        var quads = RdfReader.ReadQuads("<urn:g> { <urn:1> . <urn:2> <urn:p> 2 } <urn:3> <urn:p> 3 .", RdfSyntax.TriG, "test", new RdfReaderOptions { OnError = _ => { } });
        Assert.That(quads.Select(quad => quad.Graph), Is.EqualTo(new Resource?[] { new Iri("urn:g"), null }));
    }

    [Test]
    public void RDF_XML_is_never_lenient() => Assert.That(
        () => RdfReader.ReadQuads("<a/>", RdfSyntax.RdfXml, "test", new RdfReaderOptions { OnError = _ => { } }), Throws.TypeOf<RdfSyntaxException>());

    // Were each place counted from the start, this would take minutes.
    [MaxTime(40_000)]
    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.Turtle)]
    public void As_many_errors_as_lines_take_no_more_than_linear_time(RdfSyntax syntax)
    {
        const int Lines = 100_000;
        var count = 0;
        RdfReader.ReadQuads(string.Concat(Enumerable.Repeat("<urn:a> <urn:p> .\n", Lines)), syntax, "test", new RdfReaderOptions { OnError = _ => count++ });
        Assert.That(count, Is.EqualTo(Lines));
    }

    private static void Reads(string text, RdfSyntax syntax, string subjects, string places)
    {
        var errors = new List<RdfSyntaxException>();
        var quads = RdfReader.ReadQuads(text, syntax, "test", new RdfReaderOptions { OnError = errors.Add });
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', quads.Select(quad => quad.Subject.ToString()!.Replace("<urn:", "", StringComparison.Ordinal).TrimEnd('>'))), Is.EqualTo(subjects));
            Assert.That(string.Join(' ', errors.Select(error => $"{error.Line}:{error.Column}")), Is.EqualTo(places));
        });
    }
}
