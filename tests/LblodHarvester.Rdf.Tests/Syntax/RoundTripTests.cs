using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Whatever dataset there is, what is written of it is read back as the same dataset.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Texts = Gen.Elements("", "a", "\"", "\"\"\"", "\\", "\n", "\r\n", "\t", "\0", "'", "é", "\U0001F600", "\u007F", "]", ".", "x\ny", "\"\n\"")
        .ArrayOf().Select(string.Concat);

    private static readonly Gen<Iri> Iris = Gen.Elements(
        Vocab.Rdf.Type, Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Rdf.Nil, Vocab.Besluit.Zitting, Vocab.Dct.Title, new Iri("urn:a"), new Iri("http://purl.org/dc/terms/"),
        new Iri("http://purl.org/dc/terms/-a"), new Iri("http://purl.org/dc/terms/a.b."), new Iri("http://purl.org/dc/terms/a/b#c"), new Iri("http://example.org/é?x=%20"));

    private static readonly Gen<BlankNode> BlankNodes = Gen.Elements("a", "b0", "b1", "9", "c.d", "é", "_").Select(label => new BlankNode(label));

    private static readonly Gen<Literal> Literals = Gen.OneOf(
        Texts.Select(text => new Literal(text)),
        Texts.Select(text => Literal.InLanguage(text, "nl-BE")),
        from text in Gen.OneOf(Texts, Gen.Elements("1", "-1", "+.5", "1.", "1e5", ".e1", "true", "INF"))
        from datatype in Gen.Elements(Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Boolean, new Iri("urn:datatype"))
        select new Literal(text, datatype));

    private static readonly Gen<Resource> Resources = Gen.OneOf(Iris.Select(iri => (Resource)iri), BlankNodes.Select(node => (Resource)node));

    private static readonly Gen<Term> Terms = Gen.OneOf(Resources.Select(resource => (Term)resource), Literals.Select(literal => (Term)literal));

    private static readonly Gen<Triple> Triples =
        from subject in Resources
        from predicate in Iris
        from @object in Terms
        select new Triple(subject, predicate, @object);

    private static readonly Gen<Quad> Quads =
        from triple in Triples
        from name in Gen.OneOf(Gen.Constant<Resource?>(null), Resources.Select(resource => (Resource?)resource))
        select new Quad(triple, name);

    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.Turtle)]
    public void A_graph_is_read_back(RdfSyntax syntax) =>
        Check(Triples.Select(triple => new Quad(triple, null)), syntax);

    [TestCase(RdfSyntax.NQuads)]
    [TestCase(RdfSyntax.TriG)]
    [TestCase(RdfSyntax.JsonLd)]
    public void A_dataset_is_read_back(RdfSyntax syntax) => Check(Quads, syntax);

    private static void Check(Gen<Quad> quads, RdfSyntax syntax) =>
        Prop.ForAll(quads.ArrayOf().ToArbitrary(), dataset => IsReadBack(dataset, syntax)).QuickCheckThrowOnFailure();

    private static bool IsReadBack(Quad[] dataset, RdfSyntax syntax)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax);
        return GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadQuads(text.ToString(), syntax, "written"));
    }
}
