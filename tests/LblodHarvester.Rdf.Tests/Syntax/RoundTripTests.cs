using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Whatever dataset there is, what is written of it is read back as the same dataset.</summary>
public sealed class RoundTripTests
{
    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.NQuads)]
    [TestCase(RdfSyntax.Turtle)]
    [TestCase(RdfSyntax.TriG)]
    [TestCase(RdfSyntax.RdfXml)]
    [TestCase(RdfSyntax.JsonLd)]
    public void What_is_written_is_read_back(RdfSyntax syntax) =>
        Prop.ForAll(RandomDatasets.Datasets(syntax).ToArbitrary(), dataset => IsReadBack(dataset, syntax)).QuickCheckThrowOnFailure();

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

    private static bool IsReadBack(Quad[] dataset, RdfSyntax syntax)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax);
        using var stream = new MemoryStream();
        RdfWriter.Write(stream, dataset, syntax);
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(text.ToString())));
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }
}
