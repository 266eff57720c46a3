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

    private static bool IsReadBack(Quad[] dataset, RdfSyntax syntax)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax);
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }
}
