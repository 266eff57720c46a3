using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>RDF that is written to a stream, and RDF that is too much to be held.</summary>
public sealed class RdfStreamWriterTests
{
    private static readonly Iri P = new("urn:p");

    [Test]
    public void Lines_are_UTF_8_with_the_escapes_of_the_canonical_form()
    {
        var quads = new[]
        {
            new Quad(Iri.Unchecked("urn:a b\n\"é"), P, Literal.InLanguage("\b\f\n\r\t\0\u007F\"\\'é\U0001F600", "nl-BE"), new BlankNode("g")),
            new Quad(new BlankNode("ë"), Vocab.Rdf.Type, new Literal("1", Vocab.Xsd.Integer), null),
        };
        Assert.That(Write(quads, RdfSyntax.NQuads), Is.EqualTo(
            """<urn:a\u0020b\u000A\u0022é> <urn:p> "\b\f\n\r\t\u0000\u007F\"\\'é"""
            + "\U0001F600\"@nl-BE _:g .\n"
            + "_:ë <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"));
    }

    [Test]
    public void A_text_longer_than_the_buffer_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("é\U0001F600\"\n€", 100_000));
        var graph = RdfReader.ReadGraph(Write([new Quad(P, P, new Literal(text), null)], RdfSyntax.NTriples), RdfSyntax.NTriples, "long");
        Assert.That(((Literal)graph.Single().Object).Value, Is.EqualTo(text));
    }

    [TestCase(RdfSyntax.NQuads)]
    [TestCase(RdfSyntax.TriG)]
    public void Half_a_surrogate_pair_in_an_unchecked_IRI_is_refused(RdfSyntax syntax) =>
        Assert.That(() => Write([new Quad(Iri.Unchecked("urn:\uD83D"), P, P, null)], syntax), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void What_was_written_before_the_quads_failed_stays_written()
    {
        using var stream = new MemoryStream();
        Assert.That(() => RdfWriter.Write(stream, OneAndAFault(), RdfSyntax.NTriples), Throws.TypeOf<InvalidDataException>());
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo("<urn:p> <urn:p> <urn:p> .\n"));

        static IEnumerable<Quad> OneAndAFault()
        {
            yield return new Quad(P, P, P, null);
            throw new InvalidDataException();
        }
    }

    [Test]
    public void A_named_graph_is_refused_in_a_syntax_for_one_graph() =>
        Assert.That(() => Write([new Quad(P, P, P, P)], RdfSyntax.NTriples), Throws.ArgumentException);

    [Test]
    public void Quads_that_follow_each_other_are_written_together()
    {
        var text = new StringBuilder();
        var prefixes = new PrefixMap([new("x", "urn:x:"), new("unused", "urn:y:")]);
        new TurtleStreamWriter<StringSink>(new StringSink(text), prefixes).Write(RdfReader.ReadQuads(
            """
            PREFIX x: <urn:x:>
            x:a a x:C ; x:p 1, "twee"@nl ; a x:D . _:b x:p x:a .
            x:g { x:a x:p 1 ; x:q _:b . x:b x:p 1 } x:h { x:b x:p 1 } x:b x:p () .
            """,
            RdfSyntax.TriG,
            "test"));
        Assert.That(text.ToString(), Is.EqualTo(
            """
            @prefix x: <urn:x:> .
            @prefix unused: <urn:y:> .

            x:a a x:C ;
                x:p 1,
                    "twee"@nl ;
                a x:D .

            _:b x:p x:a .

            x:g {
                x:a x:p 1 ;
                    x:q _:b .

                x:b x:p 1 .
            }

            x:h {
                x:b x:p 1 .
            }

            x:b x:p <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .

            """));
    }

    [Test]
    public void Of_no_quads_only_the_prefixes_are_written()
    {
        var text = new StringBuilder();
        new TurtleStreamWriter<StringSink>(new StringSink(text), new PrefixMap([])).Write([]);
        Assert.That(text.ToString(), Is.Empty);
    }

    [TestCase(0, "[] <urn:p> ")]
    [TestCase(1, "_:n0 <urn:p> ")]
    public void Turtle_is_pretty_up_to_a_number_of_quads_and_written_as_it_comes_beyond(int beyond, string firstStatement)
    {
        var quads = Enumerable.Range(0, RdfWriter.MostPrettyQuads + beyond)
            .Select(i => new Quad(new BlankNode($"n{i}"), P, new Literal($"{i}", Vocab.Xsd.Integer), null));
        var text = Write(quads, RdfSyntax.Turtle);
        Assert.That(text, Does.Contain(firstStatement + "0 .\n"));
        Assert.That(text.Split('\n').Count(line => line.EndsWith(" .", StringComparison.Ordinal) && !line.StartsWith('@')), Is.EqualTo(RdfWriter.MostPrettyQuads + beyond));
    }

    [Test]
    public void What_is_written_as_it_comes_is_not_held()
    {
        var taken = 0;
        using var stream = new MemoryStream();
        var written = new List<long>();
        RdfWriter.Write(stream, Endless().Take(300_000), RdfSyntax.NQuads);
        Assert.That(written, Is.Ordered.And.Some.Positive);

        IEnumerable<Quad> Endless()
        {
            while (true)
            {
                if (taken++ % 50_000 == 0)
                    written.Add(stream.Length);
                yield return new Quad(P, P, P, null);
            }
        }
    }

    private static string Write(IEnumerable<Quad> quads, RdfSyntax syntax)
    {
        using var stream = new MemoryStream();
        RdfWriter.Write(stream, quads, syntax);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
