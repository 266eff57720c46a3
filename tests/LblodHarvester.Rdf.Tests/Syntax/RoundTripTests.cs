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

    private static void IsReadBack(RdfSyntax syntax, PrefixMap? prefixes) => Prop
        .ForAll(RandomDatasets.Datasets(syntax).ToArbitrary(), dataset => IsReadBack(dataset, syntax, prefixes))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(25));

    private static bool IsReadBack(Quad[] dataset, RdfSyntax syntax, PrefixMap? prefixes)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax, prefixes);
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }
}
