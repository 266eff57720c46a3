using System.IO.Pipelines;
using System.Text;

namespace LblodHarvester.Rdf.Tests.Documentation;

/// <summary>The examples of docs/rdf.md, one to a region, in its order; <see cref="RdfDocumentTests"/> compares the two.</summary>
public class RdfExamples
{
    private const string Turtle = """
        PREFIX dct: <http://purl.org/dc/terms/>
        <https://data.example/id/besluit/1> dct:title "Een besluit"@nl ; dct:source [ dct:title "Notulen" ] .
        """;

    [Test]
    public void A_graph_gives_what_it_was_given()
    {
        #region graph
        var zitting = new Iri("https://data.example/id/zitting/1");
        var graph = new Graph();
        graph.Add(zitting, Vocab.Rdf.Type, Vocab.Besluit.Zitting);
        graph.Add(zitting, Vocab.Dct.Title, Literal.InLanguage("Gemeenteraad", "nl"));

        foreach (var title in graph.Objects(zitting, Vocab.Dct.Title))
            Console.WriteLine(title);                                                 // "Gemeenteraad"@nl
        var dataset = new Dataset(graph.Select(triple => new Quad(triple, zitting))); // the same in a named graph
        #endregion
        Assert.That(graph.Objects(zitting, Vocab.Dct.Title).Select(term => term.ToString()), Is.EqualTo(new[] { "\"Gemeenteraad\"@nl" }));
        Assert.That(dataset.Graph(zitting), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_literal_has_a_value()
    {
        #region datatypes
        var isBoolean = Datatype.IsValid(Vocab.Xsd.Boolean, "misschien");                 // false
        var canonical = Datatype.Canonicalise(new Literal("01.50", Vocab.Xsd.Decimal));   // "1.5"^^xsd:decimal
        var order = Datatype.Compare(new Literal("1.5", Vocab.Xsd.Decimal), new Literal("2", Vocab.Xsd.Integer)); // below 0
        #endregion
        Assert.That(isBoolean, Is.False);
        Assert.That(canonical, Is.EqualTo(new Literal("1.5", Vocab.Xsd.Decimal)));
        Assert.That(order, Is.Negative);
    }

    [Test]
    public void A_text_matches_a_pattern()
    {
        #region patterns
        var isDate = XPathRegex.Parse(@"^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$", "").IsMatch("2024-02-29");   // true
        var isMatch = XPathRegex.Parse("gemeente[a-z-[aeiou]]", "i").IsMatch("Gemeenteraad");          // true
        #endregion
        Assert.That((isDate, isMatch), Is.EqualTo((true, true)));
    }

    [Test]
    public void A_file_is_read_quad_by_quad()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.nt");
        File.WriteAllText(path, "<urn:a> <urn:p> <urn:b> .\n");
        var count = 0;
        try
        {
            #region stream
            using var input = GzipInput.Open(File.OpenRead(path));
            foreach (var quad in RdfReader.ReadQuads(input, RdfFormat.FromFileName(path), path))
                count += quad.Predicate == Vocab.Rdf.Type ? 0 : 1;
            #endregion
        }
        finally
        {
            File.Delete(path);
        }

        Assert.That(count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_pipe_is_read_without_waiting_on_a_thread()
    {
        var pipe = PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(Turtle)));
        var cancellationToken = CancellationToken.None;
        var dataset = new Dataset();
        #region pipe
        var options = new RdfReaderOptions { BaseIri = new Iri("https://data.example/besluit/1") };
        await foreach (var quad in RdfReader.ReadQuadsAsync(pipe, RdfSyntax.Turtle, "https://data.example/besluit/1", options, cancellationToken))
            dataset.Add(quad);
        #endregion
        Assert.That(dataset, Has.Count.EqualTo(3));
    }

    [Test]
    public void An_error_takes_one_statement_along()
    {
        using var input = new MemoryStream("<urn:a> <urn:p> een .\n<urn:a> <urn:p> <urn:b> .\n"u8.ToArray());
        #region lenient
        var errors = new List<RdfSyntaxException>();
        var options = new RdfReaderOptions { OnError = errors.Add, MaxTermBytes = 1 << 20 };
        var quads = RdfReader.ReadQuads(input, RdfSyntax.NTriples, "besluiten.nt", options).ToList();
        #endregion
        Assert.That(quads, Has.Count.EqualTo(1));
        Assert.That(errors.Select(error => (error.Line, error.Column, error.Found)), Is.EqualTo(new[] { (1, 17, "een") }));
    }

    [Test]
    public void The_same_quads_give_the_same_text()
    {
        IReadOnlyList<Quad> quads = [.. RdfReader.ReadQuads("<urn:b> <urn:p> 1 . <urn:a> <urn:p> 1 .", RdfSyntax.Turtle, "text")];
        using var output = new MemoryStream();
        #region write
        RdfWriter.Write(output, CanonicalOrder.Sort(quads), RdfSyntax.NQuads);

        var prefixes = new PrefixMap([KeyValuePair.Create("dct", Vocab.Dct.Namespace)]);
        var text = new StringWriter();
        RdfWriter.Write(text, quads, RdfSyntax.TriG, prefixes);
        #endregion
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Does.StartWith("<urn:a> "));
        Assert.That(text.ToString(), Does.Contain("<urn:b> <urn:p> 1 ."));
    }

    [Test]
    public void Two_readings_are_compared_whatever_their_blank_nodes_are_called()
    {
        #region compare
        var before = RdfReader.ReadGraph("_:a <urn:p> 1 .", RdfSyntax.Turtle, "before");
        var after = RdfReader.ReadGraph("_:b <urn:p> 1 , 2 .", RdfSyntax.Turtle, "after");
        var isSame = GraphIsomorphism.AreIsomorphic(before, after);
        var diff = GraphDiff.Between(before, after);
        #endregion
        Assert.That(isSame, Is.False);
        Assert.That(diff.Added, Is.Not.Empty);
    }

    [Test]
    public void A_context_of_the_caller_is_read()
    {
        #region json-ld
        const string Json = """{ "@context": "https://data.example/context", "@id": "urn:a", "titel": "Een besluit" }""";
        var context = new Iri("https://data.example/context");
        var options = new JsonLdReaderOptions
        {
            LoadContext = iri => iri == context ? """{ "@context": { "titel": "http://purl.org/dc/terms/title" } }""" : null,
        };
        var quads = JsonLdReader.ReadQuads(Json, "besluit.jsonld", options);
        #endregion
        Assert.That(quads.Single().ToString(), Is.EqualTo("<urn:a> <http://purl.org/dc/terms/title> \"Een besluit\" ."));
    }
}
