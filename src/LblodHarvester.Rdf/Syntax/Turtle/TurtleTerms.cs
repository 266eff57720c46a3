using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Reads the terms of Turtle and TriG at the window's position. A method that gives null needs more of the text, and may have moved the
/// position. Production numbers are those of RDF 1.1 Turtle.
/// </summary>
internal sealed class TurtleTerms
{
    private readonly Utf8Window _window;
    private readonly TerminalScanner _scanner;
    private readonly NameScanner _names;
    private readonly TermCache _terms = new();
    private readonly DocumentBlankNodes _blankNodes = new();
    private readonly StringBuilder _name = new();

    internal TurtleTerms(Utf8Window window, Iri? baseIri)
    {
        _window = window;
        _scanner = new TerminalScanner(window);
        _names = new NameScanner(window);
        Prefixes = new PrefixedNames(baseIri);
    }

    internal PrefixedNames Prefixes { get; }

    internal BlankNode FreshBlankNode() => _blankNodes.Fresh();

    // [137s] BlankNode ::= BLANK_NODE_LABEL | ANON, of which ANON is read by the caller
    internal BlankNode? TryReadLabelledBlankNode()
    {
        var start = _window.Position;
        var end = _scanner.EndOfBlankNodeLabel(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        _window.Position = end;
        var label = _window.Text[(start + 2)..end];
        return DocumentBlankNodes.IsChanged(label) ? DocumentBlankNodes.Written(Encoding.UTF8.GetString(label)) : _terms.BlankNode(label);
    }

    // [135s] iri ::= IRIREF | PrefixedName
    internal Iri? TryReadIri(string expected)
    {
        if (!_window.AtEnd && _window.Text[_window.Position] == '<')
            return TryReadIriRef();
        return TryReadToken(out var token) ? ReadPrefixedName(token, expected) : null;
    }

    // [18] IRIREF
    internal Iri? TryReadIriRef()
    {
        if (_terms.FindIriRef(_window.Rest, out var length) is { } known)
        {
            _window.Position += length;
            return known;
        }

        var start = _window.Position;
        var end = _scanner.EndOfIriRef(start, out var hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        _window.Position = end;
        var value = _window.Text[(start + 1)..(end - 1)];
        return (hasEscapes ? TermCache.AbsoluteIri(Unescaping.Decode(value)) : _terms.AbsoluteIri(value)) ?? Resolve(start, end);
    }

    private Iri Resolve(int start, int end)
    {
        var token = _window.Text[start..end];
        if (Prefixes.Base is not { } baseIri)
            throw _window.Error(start, "an absolute IRI: there is no base to resolve this one against");
        return Prefixes.Find(token) ?? Prefixes.Remember(token, IriResolver.Resolve(baseIri, Unescaping.Decode(token[1..^1])));
    }

    /// <summary>Passes over what may be a name or a keyword; false when more of the text is needed.</summary>
    internal bool TryReadToken(out ReadOnlySpan<byte> token)
    {
        var start = _window.Position;
        var end = _names.EndOfToken(start);
        token = end == TerminalScanner.Incomplete ? default : _window.Text[start..end];
        if (end == TerminalScanner.Incomplete)
            return false;
        _window.Position = end;
        return true;
    }

    // [136s] PrefixedName ::= PNAME_LN | PNAME_NS
    /// <summary>The IRI of the name that the token just passed over begins with; the position is then after the name.</summary>
    internal Iri ReadPrefixedName(ReadOnlySpan<byte> token, string expected)
    {
        if (Prefixes.Find(token) is { } known)
            return known;
        var start = _window.Position - token.Length;
        var length = NameScanner.LengthOfPrefix(token);
        if (length < 0)
            throw _window.Error(start, expected);
        var prefix = Encoding.UTF8.GetString(token[..length]);
        var name = Prefixes.NamespaceOf(prefix) ?? throw _window.Error(start, $"a declared prefix: '{prefix}:' is not");
        _name.Clear().Append(name);
        length++;
        length += _names.ReadLocalName(token[length..], start + length, _name);
        _window.Position = start + length;
        return Prefixes.Remember(token[..length], Iri.Unchecked(_name.ToString()));
    }

    // [139s] PNAME_NS ::= PN_PREFIX? ':'
    /// <summary>The prefix that is declared here; the position is then after its colon.</summary>
    internal string? TryReadPrefix()
    {
        var start = _window.Position;
        if (!TryReadToken(out var token))
            return null;
        var length = NameScanner.LengthOfPrefix(token);
        if (length < 0)
            throw _window.Error(start, "a prefix and a colon, such as dct:");
        _window.Position = start + length + 1;
        return Encoding.UTF8.GetString(token[..length]);
    }

    // [128s] RDFLiteral ::= String (LANGTAG | '^^' iri)?
    // [17] String ::= STRING_LITERAL_QUOTE | STRING_LITERAL_SINGLE_QUOTE | STRING_LITERAL_LONG_SINGLE_QUOTE | STRING_LITERAL_LONG_QUOTE
    internal Literal? TryReadRdfLiteral()
    {
        var start = _window.Position;
        if (_window.Rest.Length < 3 && !_window.IsFinal)
            return null;
        var quotes = _window.Rest.StartsWith("\"\"\""u8) || _window.Rest.StartsWith("'''"u8) ? 3 : 1;
        var end = quotes == 3 ? _scanner.EndOfLongString(start, out var hasEscapes) : _scanner.EndOfString(start, out hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        _window.Position = end;
        if (!TryReadTypeOfLiteral(out var datatype, out var language))
            return null;
        var lexicalForm = _window.Text[(start + quotes)..(end - quotes)];
        return _terms.Literal(lexicalForm, hasEscapes, datatype, language);
    }

    private bool TryReadTypeOfLiteral(out Iri datatype, out string? language)
    {
        (datatype, language) = (Vocab.Xsd.String, null);
        var end = _window.Position;
        if (!TrySkipWhitespace())
            return false;
        if (_window.Rest.StartsWith("@"u8))
        {
            (datatype, language) = (Vocab.Rdf.LangString, TryReadLanguage());
            return language is not null;
        }

        if (_window.Rest.Length < 2 && !_window.IsFinal)
            return false;
        if (!_window.Rest.StartsWith("^^"u8))
        {
            _window.Position = end;
            return true;
        }

        _window.Position += 2;
        return TryReadDatatype(ref datatype);
    }

    private bool TryReadDatatype(ref Iri datatype)
    {
        if (!TrySkipWhitespace())
            return false;
        var at = _window.Position;
        if (TryReadIri("a datatype: an IRI") is not { } iri)
            return false;
        if (iri == Vocab.Rdf.LangString)
            throw _window.Error(at, "a language tag in place of the datatype rdf:langString");
        datatype = iri;
        return true;
    }

    // [144s] LANGTAG
    private string? TryReadLanguage()
    {
        var start = _window.Position;
        if (!TryReadAtWord(out var word))
            return null;
        return _terms.Language(word[1..]) ?? throw _window.Error(start, "a language tag such as @nl");
    }

    /// <summary>Passes over a language tag or the keyword of a directive; false when more of the text is needed.</summary>
    internal bool TryReadAtWord(out ReadOnlySpan<byte> word)
    {
        var start = _window.Position;
        var end = _scanner.EndOfLanguageTag(start);
        word = end == TerminalScanner.Incomplete ? default : _window.Text[start..end];
        if (end == TerminalScanner.Incomplete)
            return false;
        _window.Position = end;
        return true;
    }

    // [16] NumericLiteral ::= INTEGER | DECIMAL | DOUBLE
    internal Literal? TryReadNumericLiteral()
    {
        var start = _window.Position;
        var text = _window.Rest;
        var number = NumberScanner.Read(text, out var datatype);
        if (number == text.Length && !_window.IsFinal || text.Length - number < NumberScanner.LookAhead && !_window.IsFinal)
            return null;
        if (datatype is null)
            throw _window.Error(start, "a number");
        _window.Position = start + number;
        return _terms.Literal(text[..number], hasEscapes: false, datatype, language: null);
    }

    /// <summary>Passes over white space (production [161s] WS) and comments within a statement; false when more of the text is needed.</summary>
    internal bool TrySkipWhitespace()
    {
        while (!_window.AtEnd)
        {
            var c = _window.Text[_window.Position];
            if (c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                _window.Position++;
            else if (c != '#')
                return true;
            else
            {
                var length = _window.Rest.IndexOfAny((byte)'\n', (byte)'\r');
                _window.Position = length < 0 ? _window.End : _window.Position + length;
            }
        }

        return _window.IsFinal;
    }
}
