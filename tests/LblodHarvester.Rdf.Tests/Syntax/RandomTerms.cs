using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Random terms of every kind, with what is hard for each syntax.</summary>
internal static class RandomTerms
{
    // Quotes and escapes; white space and line ends, those of Unicode too; characters that set the direction or join; the first and last of each
    // length in UTF-8; what XML and Turtle have a meaning for.
    private static readonly string[] XmlPieces =
    [
        "", " ", "a", "\"", "\"\"\"", "'", "'''", "\\", "\\u0041", "\n", "\r\n", "\r", "\t", "\u0085", "\u2028", "\u00A0", "é", "e\u0301", "\u05D0", "\u200F", "\u202E",
        "\u2067", "\u2069", "\u200D", "\uFEFF", "\uFFFD", "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\U00010000", "\U0001F600", "\U0010FFFF", "]", "]]>", "<a>",
        "&amp;", "<!--x-->", "<a xmlns=\"urn:x\" b=\"&#xA;\"></a>", ".", ";", "@", "^^", "{", "}", "x\ny", "\"\n\"",
    ];

    private static readonly string[] OtherPieces = ["\0", "\u0001", "\b", "\f", "\u001F", "\uFFFE", "\uFFFF"];

    private static readonly string[] Languages = ["nl", "nl-BE", "EN-gb", "zh-Hans-CN", "de-1996", "sl-rozaj-biske-1994", "x-whatever", "i-klingon", "en-a-bbb-x-a"];

    private static readonly string[] OddIris =
    [
        "urn:a", "urn:a#", "urn:x:%E2%82%AC", "mailto:a@b", "tag:a,2019:b", "file:///a/b", "a.b+c-d:e", "http://a", "http://[::1]:80/a", "http://u:p@a:8/?#",
        "http://example.org/", "http://example.org/é?x=%20", "http://example.org/?q=a'b(c)*;,$!&=@:~_-.", "http://example.org/\U00010000", "http://example.org/a%2Fb#c/d?e",
        "http://example.org//a/", "http://example.org/a/../b", "urn:a/./b", "http://example.org/'&x=1",
    ];

    private static readonly string[] OddNames =
        ["", "a.b", "a.b.", "-a", "1a", "_", "%41", "a:b", "a/b#c", "a~b", "é", "e\u0301", "\u00B7", "a\u00B7", "\U00010000", "true", "a", "prefix", "_1"];

    internal static readonly Gen<Iri> Iris = Gen.OneOf(
        Gen.Elements(Vocab.Rdf.Type, Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Rdf.Nil, Vocab.Besluit.Zitting, Vocab.Dct.Title),
        Gen.Elements(OddIris).Select(iri => new Iri(iri)),
        Gen.Elements(OddNames).Select(name => new Iri(Vocab.Dct.Namespace + name)));

    /// <summary>What an element of RDF/XML can be called.</summary>
    internal static readonly Gen<Iri> XmlPredicates = Gen.Elements(
        Vocab.Rdf.Type, Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Rdf.Nil, Vocab.Dct.Title, new Iri("urn:a"), new Iri("http://purl.org/dc/terms/a.b"),
        new Iri($"{Vocab.Rdf.Namespace}_1"), new Iri("http://www.w3.org/2000/xmlns/xy"), new Iri("http://www.w3.org/XML/1998/namespacelang"),
        new Iri("http://example.org/é?x=%20a"), new Iri("http://example.org/?q=a'b&c"), new Iri("http://purl.org/dc/terms/a\u00B7"));

    internal static readonly Gen<Iri> XmlIris = Gen.OneOf(Iris, XmlPredicates, Gen.Elements(new Iri($"{Vocab.Rdf.Namespace}Description"), new Iri($"{Vocab.Rdf.Namespace}li")));

    internal static readonly Gen<BlankNode> BlankNodes =
        Gen.Elements("a", "b0", "b1", "9", "c.d", "c-d", "é", "_", "a\u00B7", "\U00010000", "genid1").Select(label => new BlankNode(label));

    internal static readonly Gen<Literal> XmlLiterals = Literals(Gen.Elements(XmlPieces).ArrayOf().Select(string.Concat));

    internal static readonly Gen<Literal> AllLiterals = Literals(Gen.Elements([.. XmlPieces, .. OtherPieces]).ArrayOf().Select(string.Concat));

    private static Gen<Literal> Literals(Gen<string> texts) => Gen.OneOf(
        texts.Select(text => new Literal(text)),
        from text in texts
        from language in Gen.Elements(Languages)
        select Literal.InLanguage(text, language),
        from text in Gen.OneOf(texts, Gen.Elements("1", "-1", "+.5", "1.", "1e5", ".e1", "01", "+1", "1.0E0", "true", "1.5", "INF", "2024-02-29", "P1D"))
        from datatype in Gen.Elements(
            Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Boolean, Vocab.Xsd.Date, Vocab.Xsd.Duration, Vocab.Rdf.XmlLiteral, Vocab.Rdf.Html,
            new Iri("urn:datatype"), new Iri("http://purl.org/dc/terms/a.b."))
        select new Literal(text, datatype));
}
