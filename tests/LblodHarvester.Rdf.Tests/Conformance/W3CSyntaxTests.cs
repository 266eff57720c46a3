namespace LblodHarvester.Rdf.Tests.Conformance;

/// <summary>Every test of the W3C suites for Turtle, TriG, N-Triples, N-Quads and RDF/XML, but for the suites that are not there.</summary>
[TestFixture("rdf-turtle", 313)]
[TestFixture("rdf-trig", 356)]
[TestFixture("rdf-n-triples", 70)]
[TestFixture("rdf-n-quads", 87)]
[TestFixture("rdf-xml", 166)]
public sealed class W3CSyntaxTests(string suite, int count)
{
    [Test]
    public void Every_test_of_the_manifest_passes()
    {
        var tests = W3CManifest.Read(suite).ToList();
        Assert.That(tests, Has.Count.EqualTo(count), "The manifest has another number of tests than when this was written.");
        Assert.Multiple(() =>
        {
            foreach (var test in tests)
                Assert.That(Outcome(test), Is.EqualTo("passed"), test.Name);
        });
    }

    [Test]
    public void What_is_read_is_read_back_after_it_is_written()
    {
        var tests = W3CManifest.Read(suite).Where(test => !test.Type.EndsWith("NegativeSyntax", StringComparison.Ordinal)).ToList();
        Assert.That(tests, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var test in tests)
            {
                var quads = Read(test.ActionFile, test.Base);
                foreach (var syntax in suite == "rdf-xml" ? [RdfSyntax.NQuads, RdfSyntax.TriG, RdfSyntax.RdfXml] : new[] { RdfSyntax.NQuads, RdfSyntax.TriG })
                {
                    var text = new StringWriter();
                    RdfWriter.Write(text, quads, syntax);
                    var again = RdfReader.ReadQuads(text.ToString(), syntax, $"{test.Name} as {syntax}");
                    Assert.That(GraphIsomorphism.AreIsomorphic(quads, again), $"{test.Name}:\n{text}");
                }
            }
        });
    }

    private static string Outcome(W3CTest test)
    {
        var isNegative = test.Type.EndsWith("NegativeSyntax", StringComparison.Ordinal);
        IReadOnlyList<Quad> quads;
        try
        {
            quads = Read(test.ActionFile, test.Base);
        }
        catch (RdfSyntaxException e)
        {
            return isNegative ? "passed" : $"refused: {e.Message}";
        }

        if (isNegative)
            return "not refused";
        if (test.ResultFile is null)
            return "passed";
        var expected = Read(test.ResultFile, test.Base);
        return GraphIsomorphism.AreIsomorphic(expected, quads) ? "passed" : $"gave\n{string.Join('\n', quads)}";
    }

    private static IReadOnlyList<Quad> Read(string file, Iri baseIri) =>
        RdfReader.ReadQuads(File.ReadAllText(file), RdfFormat.FromFileName(file), Path.GetFileName(file), baseIri);
}
