using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Reads the terms of Turtle and TriG, and keeps the base and the prefixes they depend on. Production numbers are those of RDF 1.1 Turtle.
/// </summary>
internal sealed class TurtleTerms(SourceCursor cursor, Iri? baseIri)
{
    private readonly TerminalReader _terminals = new(cursor);
    private readonly BlankNodeLabels _blankNodes = new();
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly StringBuilder _local = new();
    private Iri? _base = baseIri;

    internal BlankNode FreshBlankNode() => _blankNodes.Fresh();

    // [4] prefixID ::= '@prefix' PNAME_NS IRIREF '.'
    // [6s] sparqlPrefix ::= "PREFIX" PNAME_NS IRIREF
    internal void ReadPrefixDeclaration()
    {
        cursor.SkipWhitespaceAndComments();
        var at = cursor.Position;
        var prefix = TryReadPrefix() ?? throw cursor.Error(at, "a prefix and a colon, such as dct:");
        cursor.SkipWhitespaceAndComments();
        if (cursor.Current != '<')
            throw cursor.Error("the namespace IRI of the prefix, between '<' and '>'");
        _prefixes[prefix] = ReadIriRef().Value;
    }

    // [5] base ::= '@base' IRIREF '.'
    // [5s] sparqlBase ::= "BASE" IRIREF
    internal void ReadBaseDeclaration()
    {
        cursor.SkipWhitespaceAndComments();
        if (cursor.Current != '<')
            throw cursor.Error("the base IRI, between '<' and '>'");
        _base = ReadIriRef();
    }

    // [135s] iri ::= IRIREF | PrefixedName
    internal Iri ReadIri(string expected) => TryReadIri() ?? throw cursor.Error(expected);

    internal Iri? TryReadIri() => cursor.Current == '<' ? ReadIriRef() : TryReadPrefixedName();

    // [137s] BlankNode ::= BLANK_NODE_LABEL | ANON, of which ANON is read by the caller
    internal BlankNode ReadLabelledBlankNode() => _blankNodes.Labelled(_terminals.ReadBlankNodeLabel());

    // [13] literal ::= RDFLiteral | NumericLiteral | BooleanLiteral
    internal Literal? TryReadLiteral() => cursor.Current switch
    {
        '"' or '\'' => ReadRdfLiteral(),
        '+' or '-' or (>= '0' and <= '9') => ReadNumericLiteral(),
        '.' when char.IsAsciiDigit(cursor.Peek(1)) => ReadNumericLiteral(),
        't' or 'f' => TryReadBooleanLiteral(),
        _ => null,
    };

    /// <summary>Reads a keyword that is not the beginning of a longer name.</summary>
    internal bool TryReadKeyword(string keyword, StringComparison comparison)
    {
        var rest = cursor.Text.AsSpan(cursor.Position);
        if (!rest.StartsWith(keyword, comparison) || IsNamePart(cursor.Position + keyword.Length))
            return false;
        cursor.Position += keyword.Length;
        return true;
    }

    // A dot goes on with a name only where a name goes on after it: 'a.' ends a keyword, 'a.b:c' does not.
    private bool IsNamePart(int offset)
    {
        if (cursor.CodePointAt(offset, out _) == ':')
            return true;
        while (cursor.CodePointAt(offset, out _) == '.')
            offset++;
        return NameCharacters.IsPart(cursor.CodePointAt(offset, out _));
    }

    private Iri ReadIriRef()
    {
        var at = cursor.Position;
        var value = _terminals.ReadIriRef();
        if (IriSyntax.SchemeLength(value) > 0)
            return _terminals.Intern(value);
        return _base is null
            ? throw cursor.Error(at, "an absolute IRI: there is no base to resolve this one against")
            : _terminals.Intern(IriResolver.Resolve(_base, value.ToString()).Value);
    }

    // [136s] PrefixedName ::= PNAME_LN | PNAME_NS
    private Iri? TryReadPrefixedName()
    {
        var at = cursor.Position;
        if (TryReadPrefix() is not { } prefix)
            return null;
        if (!_prefixes.TryGetValue(prefix, out var name))
            throw cursor.Error(at, $"a declared prefix: '{prefix}:' is not");
        _local.Clear().Append(name);
        ReadLocalName();
        return _terminals.Intern(_local.ToString());
    }

    // [139s] PNAME_NS ::= PN_PREFIX? ':'
    // [167s] PN_PREFIX ::= PN_CHARS_BASE ((PN_CHARS | '.')* PN_CHARS)?
    private string? TryReadPrefix()
    {
        var start = cursor.Position;
        var end = start;
        if (NameCharacters.IsBase(cursor.CodePointAt(end, out var length)))
        {
            end += length;
            while (cursor.CodePointAt(end, out length) is var c && (NameCharacters.IsPart(c) || c == '.'))
                end += length;
        }

        if (cursor.CodePointAt(end, out _) != ':' || (end > start && cursor.Text[end - 1] == '.'))
            return null;
        cursor.Position = end + 1;
        return cursor.Text[start..end];
    }

    // [168s] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX))?
    private void ReadLocalName()
    {
        var dots = 0;
        for (var first = true; ; first = false)
        {
            var c = cursor.CodePointAt(cursor.Position + dots, out var length);
            if (c == '.' && !first)
            {
                dots++;
                continue;
            }

            var isEscape = c is '%' or '\\';
            if (!isEscape && !(c is ':' or (>= '0' and <= '9') || (first ? NameCharacters.IsStart(c) : NameCharacters.IsPart(c))))
                return;
            _local.Append('.', dots);
            cursor.Position += dots;
            dots = 0;
            if (isEscape)
                ReadLocalEscape();
            else
            {
                _local.Append(cursor.Text, cursor.Position, length);
                cursor.Position += length;
            }
        }
    }

    // [169s] PLX ::= PERCENT | PN_LOCAL_ESC
    // [170s] PERCENT ::= '%' HEX HEX
    // [172s] PN_LOCAL_ESC ::= '\' ('_' | '~' | '.' | '-' | '!' | '$' | '&' | "'" | '(' | ')' | '*' | '+' | ',' | ';' | '=' | '/' | '?' | '#' | '@' | '%')
    private void ReadLocalEscape()
    {
        if (cursor.Current == '%')
        {
            if (!char.IsAsciiHexDigit(cursor.Peek(1)) || !char.IsAsciiHexDigit(cursor.Peek(2)))
                throw cursor.Error("two hexadecimal digits after '%'");
            _local.Append(cursor.Text, cursor.Position, 3);
            cursor.Position += 3;
            return;
        }

        var c = cursor.Peek(1);
        if (c == '\0' || !"_~.-!$&'()*+,;=/?#@%".Contains(c, StringComparison.Ordinal))
            throw cursor.Error("a backslash before one of _~.-!$&'()*+,;=/?#@%");
        _local.Append(c);
        cursor.Position += 2;
    }

    // [128s] RDFLiteral ::= String (LANGTAG | '^^' iri)?
    private Literal ReadRdfLiteral()
    {
        var value = ReadString();
        cursor.SkipWhitespaceAndComments();
        if (cursor.Current == '@')
            return Literal.InLanguage(value, _terminals.ReadLanguageTag());
        if (!cursor.StartsWith("^^"))
            return new Literal(value);
        cursor.Position += 2;
        cursor.SkipWhitespaceAndComments();
        var at = cursor.Position;
        var datatype = ReadIri("a datatype: an IRI");
        return datatype == Vocab.Rdf.LangString
            ? throw cursor.Error(at, "a language tag in place of the datatype rdf:langString")
            : new Literal(value, datatype);
    }

    // [17] String ::= STRING_LITERAL_QUOTE | STRING_LITERAL_SINGLE_QUOTE | STRING_LITERAL_LONG_SINGLE_QUOTE | STRING_LITERAL_LONG_QUOTE
    private string ReadString() =>
        cursor.StartsWith("\"\"\"") || cursor.StartsWith("'''") ? _terminals.ReadLongString() : _terminals.ReadString();

    // [16] NumericLiteral ::= INTEGER | DECIMAL | DOUBLE
    private Literal ReadNumericLiteral()
    {
        var start = cursor.Position;
        if (cursor.Current is '+' or '-')
            cursor.Position++;
        var digits = SkipDigits();
        var datatype = Vocab.Xsd.Integer;
        var fraction = DigitsAt(cursor.Position + 1);
        if (cursor.Current == '.' && (fraction > 0 || (digits > 0 && ExponentAt(cursor.Position + 1) > 0)))
        {
            cursor.Position += 1 + fraction;
            datatype = Vocab.Xsd.Decimal;
        }
        else if (digits == 0)
            throw cursor.Error(start, "a number");

        var exponent = ExponentAt(cursor.Position);
        if (exponent > 0)
        {
            cursor.Position += exponent;
            datatype = Vocab.Xsd.Double;
        }

        return new Literal(cursor.Text[start..cursor.Position], datatype);
    }

    // [154s] EXPONENT ::= [eE] [+-]? [0-9]+
    private int ExponentAt(int offset)
    {
        if (offset >= cursor.Text.Length || cursor.Text[offset] is not ('e' or 'E'))
            return 0;
        var sign = offset + 1 < cursor.Text.Length && cursor.Text[offset + 1] is '+' or '-' ? 1 : 0;
        var digits = DigitsAt(offset + 1 + sign);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    private int DigitsAt(int offset)
    {
        var end = offset;
        while (end < cursor.Text.Length && char.IsAsciiDigit(cursor.Text[end]))
            end++;
        return end - offset;
    }

    private int SkipDigits()
    {
        var digits = DigitsAt(cursor.Position);
        cursor.Position += digits;
        return digits;
    }

    // [133s] BooleanLiteral ::= 'true' | 'false'
    private Literal? TryReadBooleanLiteral() =>
        TryReadKeyword("true", StringComparison.Ordinal) ? new Literal("true", Vocab.Xsd.Boolean)
        : TryReadKeyword("false", StringComparison.Ordinal) ? new Literal("false", Vocab.Xsd.Boolean)
        : null;
}
