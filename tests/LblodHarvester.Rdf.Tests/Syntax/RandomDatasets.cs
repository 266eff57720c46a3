using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Random datasets, with what is hard for each syntax.</summary>
internal static class RandomDatasets
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

    private static readonly Gen<Iri> XmlPredicates = Gen.Elements(
        Vocab.Rdf.Type, Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Rdf.Nil, Vocab.Dct.Title, new Iri("urn:a"), new Iri("http://purl.org/dc/terms/a.b"),
        new Iri($"{Vocab.Rdf.Namespace}_1"), new Iri("http://www.w3.org/2000/xmlns/xy"), new Iri("http://www.w3.org/XML/1998/namespacelang"), new Iri("http://example.org/é?x=%20a"));

    private static readonly Gen<Iri> XmlIris = Gen.OneOf(
        XmlPredicates, Gen.Elements(new Iri($"{Vocab.Rdf.Namespace}Description"), new Iri($"{Vocab.Rdf.Namespace}li"), new Iri("http://example.org/'&x=1"), new Iri("http://example.org/")));

    private static readonly Gen<Literal> XmlLiterals = Gen.OneOf(
        Gen.Elements("", " ", "a", "\"", "<a>", "]]>", "&amp;", "\n", "\r\n", "\t", "'", "é", "\U0001F600", "\u007F", "<!--x-->", "<a xmlns=\"urn:x\" b=\"&#xA;\"></a>")
            .ArrayOf().Select(string.Concat)
            .SelectMany(text => Gen.Elements(
                new Literal(text), Literal.InLanguage(text, "nl-BE"), new Literal(text, Vocab.Xsd.Integer), new Literal(text, Vocab.Rdf.XmlLiteral))));

    private static readonly Gen<Triple> XmlTriples =
        from subject in Gen.OneOf(XmlIris.Select(iri => (Resource)iri), BlankNodes.Select(node => (Resource)node))
        from predicate in XmlPredicates
        from @object in Gen.OneOf(XmlIris.Select(iri => (Term)iri), BlankNodes.Select(node => (Term)node), XmlLiterals.Select(literal => (Term)literal))
        select new Triple(subject, predicate, @object);

    /// <summary>Datasets that a syntax can hold.</summary>
    internal static Gen<Quad[]> Datasets(RdfSyntax syntax) => (syntax switch
    {
        RdfSyntax.NTriples or RdfSyntax.Turtle => Triples.Select(triple => new Quad(triple, null)),
        RdfSyntax.NQuads or RdfSyntax.TriG or RdfSyntax.JsonLd => Quads,
        RdfSyntax.RdfXml => XmlTriples.Select(triple => new Quad(triple, null)),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "There is no generator for this syntax."),
    }).ArrayOf();
}
