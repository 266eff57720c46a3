namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class RdfWriterTests
{
    private const string Prefixes =
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#> PREFIX dct: <http://purl.org/dc/terms/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>";

    [Test]
    public void Turtle_is_written_as_people_write_it() => WritesAs(
        """
        <urn:z> dct:title "Een \"titel\""@nl ; besluit:geplandeStart "2024-01-01T20:00:00Z"^^xsd:dateTime ; a besluit:Zitting ;
          besluit:behandelt <urn:a>, [ dct:title "Punt" ; a besluit:Agendapunt ], [] .
        [] dct:title "naamloos" .
        """,
        """
        @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <urn:z> a besluit:Zitting ;
            besluit:behandelt
                <urn:a>,
                [
                    a besluit:Agendapunt ;
                    dct:title "Punt"
                ],
                [] ;
            besluit:geplandeStart "2024-01-01T20:00:00Z"^^xsd:dateTime ;
            dct:title "Een \"titel\""@nl .

        [] dct:title "naamloos" .

        """);

    [Test]
    public void Lists_are_written_as_lists() => WritesAs(
        "<urn:a> <urn:p> (1 'x' <urn:b>), (), ([ <urn:q> 1 ] (2)) . (1) <urn:r> 2 .",
        """
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

        <urn:a> <urn:p>
                (1 "x" <urn:b>),
                (),
                (
                    [
                        <urn:q> 1
                    ]
                    (2)
                ) .

        [] rdf:first 1 ;
            rdf:rest () ;
            <urn:r> 2 .

        """);

    [Test]
    public void What_is_nearly_a_list_is_not_written_as_one() => WritesAs(
        "<urn:a> <urn:p> _:l . _:l rdf:first 1, 2 ; rdf:rest _:m . _:m rdf:first 3 ; rdf:rest <urn:end> .",
        """
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

        <urn:a> <urn:p> [
                rdf:first 1, 2 ;
                rdf:rest [
                    rdf:first 3 ;
                    rdf:rest <urn:end>
                ]
            ] .

        """);

    [Test]
    public void A_blank_node_that_is_referred_to_twice_or_in_a_circle_has_its_label() => WritesAs(
        "<urn:a> <urn:p> _:x ; <urn:q> _:x . _:x <urn:r> 1 . _:y <urn:r> _:z . _:z <urn:r> _:y . _:w <urn:r> _:w .",
        """
        <urn:a> <urn:p> _:x ;
            <urn:q> _:x .

        _:x <urn:r> 1 .

        _:y <urn:r> [
                <urn:r> _:y
            ] .

        _:w <urn:r> _:w .

        """);

    [Test]
    public void Text_of_several_lines_stays_so() => WritesAs(
        "<urn:a> <urn:p> 'een\\ntwee \"\"\" \\\\ \\r\"', 'een \"\\t\\u0001' .",
        "<urn:a> <urn:p>\n        \"\"\"een\ntwee \"\"\\\" \\\\ \\r\\\"\"\"\",\n        \"een \\\"\\t\\u0001\" .\n");

    [Test]
    public void Numbers_and_booleans_are_bare_only_where_that_reads_back() => WritesAs(
        "<urn:a> <urn:p> 1, -1.5, 1E0, true, '1.'^^xsd:decimal, 'x'^^xsd:integer, '1'^^xsd:boolean, '1'^^xsd:double .",
        """
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <urn:a> <urn:p>
                1,
                -1.5,
                1E0,
                true,
                "1."^^xsd:decimal,
                "x"^^xsd:integer,
                "1"^^xsd:boolean,
                "1"^^xsd:double .

        """);

    [Test]
    public void TriG_puts_the_default_graph_first_and_a_shared_blank_node_under_its_label() => WritesAs(
        "<urn:g> { <urn:a> <urn:p> _:x . <urn:b> <urn:p> [] } <urn:a> <urn:p> 1 . _:x <urn:q> _:h . _:h { <urn:a> <urn:p> 2 }",
        """
        <urn:a> <urn:p> 1 .

        _:x <urn:q> _:h .

        <urn:g> {
            <urn:a> <urn:p> _:x .

            <urn:b> <urn:p> [] .
        }

        _:h {
            <urn:a> <urn:p> 2 .
        }

        """);

    [Test]
    public void A_local_name_that_would_need_an_escape_stays_between_angle_brackets() => WritesAs(
        "dct:a dct:b-c\\/d <http://purl.org/dc/terms/e.>, <http://purl.org/dc/terms/>, dct:9 .",
        """
        @prefix dct: <http://purl.org/dc/terms/> .

        dct:a <http://purl.org/dc/terms/b-c/d> <http://purl.org/dc/terms/e.>, dct:, dct:9 .

        """);

    [Test]
    public void The_longest_namespace_wins_among_given_prefixes()
    {
        var prefixes = new PrefixMap([new("a", "urn:x:"), new("", "urn:x:y")]);
        var text = new StringWriter();
        RdfWriter.Write(text, new Graph([new Triple(new Iri("urn:x:yz"), new Iri("urn:x:b"), new Iri("urn:x:y"))]), RdfSyntax.Turtle, prefixes);
        Assert.That(text.ToString(), Is.EqualTo("@prefix a: <urn:x:> .\n@prefix : <urn:x:y> .\n\n:z a:b : .\n"));
    }

    [TestCase("1a")]
    [TestCase("a.")]
    [TestCase("a:b")]
    public void A_prefix_that_Turtle_cannot_hold_is_refused(string prefix) =>
        Assert.That(() => new PrefixMap([new(prefix, "urn:x:")]), Throws.ArgumentException);

    [Test]
    public void A_prefix_stands_for_one_namespace() =>
        Assert.That(() => new PrefixMap([new("a", "urn:x:"), new("a", "urn:y:")]), Throws.ArgumentException);

    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.Turtle)]
    public void A_named_graph_is_refused_in_a_syntax_for_one_graph(RdfSyntax syntax)
    {
        var quad = new Quad(new Iri("urn:a"), new Iri("urn:p"), new Literal("x"), new Iri("urn:g"));
        Assert.That(() => RdfWriter.Write(TextWriter.Null, [quad], syntax), Throws.ArgumentException);
    }

    [Test]
    public void Lines_are_written_in_the_given_order()
    {
        var text = new StringWriter();
        RdfWriter.Write(text, RdfReader.ReadQuads("<urn:a> <urn:p> 'é\\n' . <urn:g> {_:a <urn:p> 'x'@nl}", RdfSyntax.TriG, "test"), RdfSyntax.NQuads);
        Assert.That(text.ToString(), Is.EqualTo("<urn:a> <urn:p> \"é\\n\" .\n_:a <urn:p> \"x\"@nl <urn:g> .\n"));
    }

    [Test]
    public void A_chain_of_blank_nodes_deeper_than_the_stack_is_written_and_read_back()
    {
        var chain = new Graph(Enumerable.Range(0, 20_000).Select(i =>
            new Triple(new BlankNode($"n{i}"), Vocab.Rdf.First, i == 19_999 ? new Literal("end") : new BlankNode($"n{i + 1}"))));
        var text = new StringWriter();
        RdfWriter.Write(text, chain, RdfSyntax.Turtle);
        Assert.That(RdfReader.ReadGraph(text.ToString(), RdfSyntax.Turtle, "chain"), Has.Count.EqualTo(20_000));
    }

    private static void WritesAs(string trig, string expected)
    {
        var quads = RdfReader.ReadQuads($"{Prefixes} {trig}", RdfSyntax.TriG, "test.trig");
        var text = new StringWriter();
        RdfWriter.Write(text, quads, RdfSyntax.TriG);
        Assert.That(text.ToString(), Is.EqualTo(expected));
        var again = RdfReader.ReadQuads(text.ToString(), RdfSyntax.TriG, "again.trig");
        Assert.That(GraphIsomorphism.AreIsomorphic(quads, again), Is.True);
    }
}
