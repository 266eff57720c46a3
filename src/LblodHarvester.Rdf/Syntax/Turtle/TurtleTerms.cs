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
    private readonly HeldString _string = new();

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

    // [17] String ::= STRING_LITERAL_QUOTE | STRING_LITERAL_SINGLE_QUOTE | STRING_LITERAL_LONG_SINGLE_QUOTE | STRING_LITERAL_LONG_QUOTE
    /// <summary>
    /// Reads a string. Gives the literal where it is plain to see that neither a language nor a datatype follows; otherwise the string is
    /// held until <see cref="MakeLiteral"/>.
    /// </summary>
    internal bool TryReadString(out Literal? literal)
    {
        literal = null;
        var start = _window.Position;
        if (_window.Rest.Length < 3 && !_window.IsFinal)
            return false;
        var quotes = _window.Rest.StartsWith("\"\"\""u8) || _window.Rest.StartsWith("'''"u8) ? 3 : 1;
        var end = quotes == 3 ? _scanner.EndOfLongString(start, out var hasEscapes) : _scanner.EndOfString(start, out hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return false;
        _window.Position = end;
        var lexicalForm = _window.Text[(start + quotes)..(end - quotes)];
        if (IsPlain(_window.Rest))
            literal = _terms.Literal(lexicalForm, hasEscapes, Vocab.Xsd.String, language: null);
        else
            _string.Hold(lexicalForm, hasEscapes);
        return true;
    }

    private static bool IsPlain(ReadOnlySpan<byte> rest)
    {
        var blanks = rest.IndexOfAnyExcept((byte)' ');
        return blanks >= 0 && rest[blanks] is (byte)'.' or (byte)';' or (byte)',' or (byte)']' or (byte)')';
    }

    // [128s] RDFLiteral ::= String (LANGTAG | '^^' iri)?
    /// <summary>Makes a literal of the string that is held.</summary>
    internal Literal MakeLiteral(Iri datatype, string? language) => _string.MakeLiteral(_terms, datatype, language);

    /// <summary>The datatype of a literal.</summary>
    internal Iri? TryReadDatatype()
    {
        var at = _window.Position;
        var datatype = TryReadIri("a datatype: an IRI");
        return datatype is not null && datatype == Vocab.Rdf.LangString
            ? throw _window.Error(at, "a language tag in place of the datatype rdf:langString")
            : datatype;
    }

    // [144s] LANGTAG
    internal string? TryReadLanguage()
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
        var end = _scanner.EndOfNumberCharacters(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        var text = _window.Text[start..end];
        var length = NumberScanner.Read(text, out var datatype);
        if (datatype is null)
            throw _window.Error(start, "a number");
        _window.Position = start + length;
        return _terms.Literal(text[..length], hasEscapes: false, datatype, language: null);
    }
}
