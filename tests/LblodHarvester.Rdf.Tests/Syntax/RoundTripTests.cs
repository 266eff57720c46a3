using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Whatever dataset there is, what is written of it is read back as the same dataset.</summary>
public sealed class RoundTripTests
{
    private static readonly PrefixMap OddPrefixes = new(new Dictionary<string, string>
    {
        [""] = Vocab.Dct.Namespace,
        ["é.b"] = "http://example.org/",
        ["a-1"] = "urn:",
        ["\U00010000\u00B7"] = Vocab.Rdf.Namespace,
        ["a"] = "http://purl.org/dc/terms/a",
    });

    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.NQuads)]
    [TestCase(RdfSyntax.Turtle)]
    [TestCase(RdfSyntax.TriG)]
    [TestCase(RdfSyntax.RdfXml)]
    [TestCase(RdfSyntax.JsonLd)]
    public void What_is_written_is_read_back(RdfSyntax syntax) => IsReadBack(syntax, prefixes: null);

    [TestCase(RdfSyntax.Turtle)]
    [TestCase(RdfSyntax.TriG)]
    [TestCase(RdfSyntax.RdfXml)]
    public void What_is_written_with_unusual_prefixes_is_read_back(RdfSyntax syntax) => IsReadBack(syntax, OddPrefixes);

    [TestCase(RdfSyntax.Turtle)]
    [TestCase(RdfSyntax.RdfXml)]
    public void A_list_that_is_within_one_of_its_own_items_is_read_back(RdfSyntax syntax)
    {
        var (x, p) = (new BlankNode("x"), new Iri("urn:p"));
        Triple[] circle =
        [
            new(new BlankNode("c2"), Vocab.Rdf.First, x), new(new BlankNode("c2"), Vocab.Rdf.Rest, Vocab.Rdf.Nil), new(x, p, new BlankNode("c0")),
            new(new BlankNode("c0"), Vocab.Rdf.First, p), new(new BlankNode("c0"), Vocab.Rdf.Rest, new BlankNode("c1")),
            new(new BlankNode("c1"), Vocab.Rdf.First, p), new(new BlankNode("c1"), Vocab.Rdf.Rest, new BlankNode("c2")),
        ];
        for (var first = 0; first < circle.Length; first++)
            Assert.That(IsReadBack([.. circle[first..].Concat(circle[..first]).Select(triple => new Quad(triple, null))], syntax, prefixes: null));
    }

    [TestCase(RdfSyntax.Turtle)]
    [TestCase(RdfSyntax.TriG)]
    public void What_is_written_as_it_comes_is_read_back(RdfSyntax syntax) =>
        Prop.ForAll(RandomDatasets.Datasets(syntax).ToArbitrary(), dataset => IsReadBackFromStream(dataset, syntax)).QuickCheckThrowOnFailure();

    private static bool IsReadBackFromStream(Quad[] dataset, RdfSyntax syntax)
    {
        var text = new StringBuilder();
        new TurtleStreamWriter<StringSink>(new StringSink(text), PrefixMap.Field).Write(dataset);
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }

    private static void IsReadBack(RdfSyntax syntax, PrefixMap? prefixes) => Prop
        .ForAll(RandomDatasets.Datasets(syntax).ToArbitrary(), dataset => IsReadBack(dataset, syntax, prefixes))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(25));

    private static bool IsReadBack(Quad[] dataset, RdfSyntax syntax, PrefixMap? prefixes)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax, prefixes);
        using var stream = new MemoryStream();
        RdfWriter.Write(stream, dataset, syntax, prefixes);
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(text.ToString())));
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }
}
