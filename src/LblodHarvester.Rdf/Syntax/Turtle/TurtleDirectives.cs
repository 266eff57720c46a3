using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Reads the directives of Turtle and TriG, a token at a time; false when more of the text is needed. Production numbers are those of RDF
/// 1.1 Turtle.
/// </summary>
internal sealed class TurtleDirectives(Utf8Window window, TurtleTerms terms)
{
    private bool _isBase;
    private bool _endsInPoint;
    private string _prefix = "";
    private Iri? _iri;

    /// <summary>Whether a token is a keyword, in any case.</summary>
    internal static bool Is(ReadOnlySpan<byte> token, string keyword) => Ascii.EqualsIgnoreCase(token, keyword);

    // [3] directive ::= prefixID | base | sparqlPrefix | sparqlBase
    // [4] prefixID ::= '@prefix' PNAME_NS IRIREF '.'
    // [5] base ::= '@base' IRIREF '.'
    internal bool TryReadAtKeyword(ref TurtleStep step)
    {
        var start = window.Position;
        if (!terms.TryReadAtWord(out var word))
            return false;
        _endsInPoint = true;
        _isBase = word.SequenceEqual("@base"u8);
        if (!_isBase && !word.SequenceEqual("@prefix"u8))
            throw window.Error(start, "@prefix or @base");
        step = _isBase ? TurtleStep.DirectiveIri : TurtleStep.DirectivePrefix;
        return true;
    }

    // [5s] sparqlBase ::= "BASE" IRIREF
    // [6s] sparqlPrefix ::= "PREFIX" PNAME_NS IRIREF
    /// <summary>Takes a token that was read, when it is a keyword of a directive.</summary>
    internal bool TryTakeKeyword(ReadOnlySpan<byte> token, ref TurtleStep step)
    {
        var isBase = Is(token, "BASE");
        if (!isBase && !Is(token, "PREFIX"))
            return false;
        (_isBase, _endsInPoint) = (isBase, false);
        step = isBase ? TurtleStep.DirectiveIri : TurtleStep.DirectivePrefix;
        return true;
    }

    internal bool TryReadPrefix(ref TurtleStep step)
    {
        if (terms.TryReadPrefix() is not { } prefix)
            return false;
        (_prefix, step) = (prefix, TurtleStep.DirectiveIri);
        return true;
    }

    internal bool TryReadIri(char c, ref TurtleStep step)
    {
        if (c != '<')
            throw window.Error(_isBase ? "the base IRI, between '<' and '>'" : "the namespace IRI of the prefix, between '<' and '>'");
        _iri = terms.TryReadIriRef();
        if (_iri is null)
            return false;
        step = TurtleStep.DirectiveEnd;
        if (!_endsInPoint)
            Apply(ref step);
        return true;
    }

    internal bool ReadEnd(char c, ref TurtleStep step)
    {
        if (c != '.')
            throw window.Error("'.' to end the directive");
        window.Position++;
        Apply(ref step);
        return true;
    }

    private void Apply(ref TurtleStep step)
    {
        if (_isBase)
            terms.Prefixes.SetBase(_iri!);
        else
            terms.Prefixes.Declare(_prefix, _iri!.Value);
        step = TurtleStep.Statement;
    }
}
