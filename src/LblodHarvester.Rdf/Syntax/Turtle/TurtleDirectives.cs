using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Reads the directives of Turtle and TriG; false when more of the text is needed. Production numbers are those of RDF 1.1 Turtle.</summary>
internal sealed class TurtleDirectives(Utf8Window window, TurtleTerms terms)
{
    /// <summary>Whether a token is a keyword, in any case.</summary>
    internal static bool Is(ReadOnlySpan<byte> token, string keyword) => Ascii.EqualsIgnoreCase(token, keyword);

    /// <summary>Whether a token starts a directive in the style of SPARQL.</summary>
    internal static bool IsKeyword(ReadOnlySpan<byte> token) => Is(token, "PREFIX") || Is(token, "BASE");

    // [3] directive ::= prefixID | base | sparqlPrefix | sparqlBase
    internal bool TryReadAtDirective()
    {
        var start = window.Position;
        if (!terms.TryReadAtWord(out var word))
            return false;
        var isPrefix = word.SequenceEqual("@prefix"u8);
        if (!isPrefix && !word.SequenceEqual("@base"u8))
            throw window.Error(start, "@prefix or @base");
        return isPrefix ? TryReadPrefixDeclaration(endsInPoint: true) : TryReadBaseDeclaration(endsInPoint: true);
    }

    internal bool TryReadSparqlDirective(ReadOnlySpan<byte> keyword) =>
        Is(keyword, "PREFIX") ? TryReadPrefixDeclaration(endsInPoint: false) : TryReadBaseDeclaration(endsInPoint: false);

    // [4] prefixID ::= '@prefix' PNAME_NS IRIREF '.'
    // [6s] sparqlPrefix ::= "PREFIX" PNAME_NS IRIREF
    private bool TryReadPrefixDeclaration(bool endsInPoint)
    {
        if (!terms.TrySkipWhitespace()
            || terms.TryReadPrefix() is not { } prefix
            || TryReadIri("the namespace IRI of the prefix, between '<' and '>'") is not { } iri
            || (endsInPoint && !TryReadPoint()))
            return false;
        terms.Prefixes.Declare(prefix, iri.Value);
        return true;
    }

    // [5] base ::= '@base' IRIREF '.'
    // [5s] sparqlBase ::= "BASE" IRIREF
    private bool TryReadBaseDeclaration(bool endsInPoint)
    {
        if (TryReadIri("the base IRI, between '<' and '>'") is not { } iri || (endsInPoint && !TryReadPoint()))
            return false;
        terms.Prefixes.SetBase(iri);
        return true;
    }

    private Iri? TryReadIri(string expected)
    {
        if (!terms.TrySkipWhitespace())
            return null;
        return window.Rest.StartsWith("<"u8) ? terms.TryReadIriRef() : throw window.Error(expected);
    }

    private bool TryReadPoint()
    {
        if (!terms.TrySkipWhitespace())
            return false;
        if (!window.Rest.StartsWith("."u8))
            throw window.Error("'.' to end the directive");
        window.Position++;
        return true;
    }
}
