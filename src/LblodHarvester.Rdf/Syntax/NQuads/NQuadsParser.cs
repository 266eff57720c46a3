using System.Runtime.CompilerServices;

namespace LblodHarvester.Rdf;

/// <summary>Reads N-Triples and N-Quads. Production numbers are those of RDF 1.1 N-Quads.</summary>
internal sealed class NQuadsParser : QuadParser
{
    private readonly RdfSyntax _syntax;
    private readonly GraphNames _names;
    private readonly RdfReaderOptions _options;
    private readonly TerminalScanner _scanner;
    private readonly TermCache _terms = new();
    private readonly LastIri _lastSubject = new();
    private readonly LastIri _lastGraph = new();
    private readonly IriSequence _predicates;
    private bool _isSkipping;
    private int _waitedFor;

    internal NQuadsParser(Utf8Window window, RdfSyntax syntax, GraphNames names, RdfReaderOptions options) : base(window)
    {
        (_syntax, _names, _options) = (syntax, names, options);
        _scanner = new TerminalScanner(window);
        _predicates = _terms.NewSequence();
    }

    // [1] nquadsDoc ::= statement? (EOL statement)* EOL?
    internal override bool Parse(List<Quad> quads)
    {
        if (!HasMoreOfLine())
            return false;
        while (TrySkipToStatement())
        {
            var start = Window.Position;
            try
            {
                if (ReadStatement() is not { } quad)
                    return WaitForLine(start);
                quads.Add(quad);
                if (_options.OnQuad is { } onQuad)
                    Tell(onQuad, quad, start);
            }
            catch (RdfSyntaxException) when (!Window.HasTokenAt(Window.ErrorOffset))
            {
                Window.Position = start;
                return false;
            }
            catch (RdfSyntaxException e) when (_options.OnError is not null)
            {
                _options.OnError(e);
                _isSkipping = true;
            }
        }

        return Window is { AtEnd: true, IsFinal: true };
    }

    private void Tell(Action<Quad, int, int> onQuad, Quad quad, int start)
    {
        var (line, column) = Window.PlaceOf(start);
        onQuad(quad, line, column);
    }

    // A statement that is not here whole is read again from its start, but not before its line has ended: each piece is looked at twice at most.
    private bool WaitForLine(int start)
    {
        Window.Position = start;
        _waitedFor = Window.Rest.Length;
        return false;
    }

    private bool HasMoreOfLine()
    {
        if (_waitedFor == 0 || Window.IsFinal || Window.Rest[_waitedFor..].ContainsAny((byte)'\n', (byte)'\r'))
        {
            _waitedFor = 0;
            return true;
        }

        _waitedFor = Window.Rest.Length;
        return false;
    }

    // Passes over empty lines and comments, and over the rest of a line with an error.
    private bool TrySkipToStatement()
    {
        while (true)
        {
            if (_isSkipping)
            {
                var length = Window.Rest.IndexOfAny((byte)'\n', (byte)'\r');
                Window.Position = length < 0 ? Window.End : Window.Position + length;
                _isSkipping = length < 0;
            }

            if (Window.AtEnd)
                return false;
            var c = Window.Text[Window.Position];
            if (c is (byte)' ' or (byte)'\t')
                Window.Position++;
            else if (c is (byte)'\n' or (byte)'\r')
            {
                if (!Window.TryPassLineEnd())
                    return false;
            }
            else if (c == '#')
                _isSkipping = true;
            else
                return true;
        }
    }

    // [2] statement ::= subject predicate object graphLabel? '.'
    // The methods below take what is left of the text, and give the term that it begins with and the length of its token; or null where more
    // of the text is needed.
    private Quad? ReadStatement()
    {
        var rest = Window.Rest;
        if (ReadResource(rest, _lastSubject, "a subject: an IRI or a blank node", out var length) is not { } subject)
            return null;
        rest = SkipBlanks(rest[length..]);
        if (ReadPredicate(rest, out length) is not { } predicate)
            return null;
        rest = SkipBlanks(rest[length..]);
        if (ReadObject(rest, out length) is not { } @object)
            return null;
        rest = SkipBlanks(rest[length..]);
        Resource? graph = null;
        if (_syntax == RdfSyntax.NQuads && First(rest) is '<' or '_')
        {
            graph = ReadGraphLabel(rest, out length);
            if (graph is null)
                return null;
            rest = SkipBlanks(rest[length..]);
        }

        return TryReadEnd(rest, graph) ? new Quad(subject, predicate, @object, graph) : null;
    }

    // The point, and what may follow it in its line.
    private bool TryReadEnd(ReadOnlySpan<byte> rest, Resource? graph)
    {
        if (IsIncomplete(rest))
            return false;
        if (First(rest) != '.')
            throw Error(rest, _syntax == RdfSyntax.NQuads && graph is null ? "a graph name or '.'" : "'.'");
        rest = SkipBlanks(rest[1..]);
        if (IsIncomplete(rest))
            return false;
        if (First(rest) is not ('#' or '\n' or '\r') && !rest.IsEmpty)
            throw Error(rest, "the end of the line");
        Window.Position = OffsetOf(rest);
        return true;
    }

    // [6] graphLabel ::= IRIREF | BLANK_NODE_LABEL
    private Resource? ReadGraphLabel(ReadOnlySpan<byte> rest, out int length)
    {
        _names.Check(Window, OffsetOf(rest));
        return ReadResource(rest, _lastGraph, "a graph name", out length);
    }

    // [3] subject ::= IRIREF | BLANK_NODE_LABEL
    private Resource? ReadResource(ReadOnlySpan<byte> rest, LastIri last, string expected, out int length) =>
        (Resource?)last.Find(rest, out length) ?? ReadOtherResource(rest, last, expected, out length);

    private Resource? ReadOtherResource(ReadOnlySpan<byte> rest, LastIri last, string expected, out int length)
    {
        length = 0;
        switch (First(rest))
        {
            case '<':
                var iri = ReadIri(rest, out length);
                if (iri is not null)
                    last.Remember(rest[..length], iri);
                return iri;
            case '_':
                return ReadBlankNode(rest, out length);
            default:
                return IsIncomplete(rest) ? null : throw Error(rest, expected);
        }
    }

    // [4] predicate ::= IRIREF
    private Iri? ReadPredicate(ReadOnlySpan<byte> rest, out int length) => _predicates.Find(rest, out length) ?? ReadOtherPredicate(rest, out length);

    private Iri? ReadOtherPredicate(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        if (IsIncomplete(rest))
            return null;
        if (First(rest) != '<')
            throw Error(rest, "a predicate: an IRI");
        var iri = ReadIri(rest, out length);
        if (iri is not null)
            _predicates.Follow(rest[..length]);
        return iri;
    }

    // [5] object ::= IRIREF | BLANK_NODE_LABEL | literal
    private Term? ReadObject(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        return First(rest) switch
        {
            '<' => ReadIri(rest, out length),
            '"' => ReadLiteral(rest, out length),
            '_' => ReadBlankNode(rest, out length),
            _ => IsIncomplete(rest) ? null : throw Error(rest, "an object: an IRI, a blank node or a literal"),
        };
    }

    // [7] literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?
    private Literal? ReadLiteral(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        var start = OffsetOf(text);
        var end = _scanner.EndOfString(start, out var hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        var rest = SkipBlanks(text[(end - start)..]);
        if (IsIncomplete(rest))
            return null;
        string? language = null;
        var datatype = Vocab.Xsd.String;
        var afterwards = 0;
        if (First(rest) == '@')
        {
            language = ReadLanguage(rest, out afterwards);
            datatype = language is null ? null : Vocab.Rdf.LangString;
        }
        else if (First(rest) == '^')
            datatype = ReadDatatype(rest, out afterwards);

        if (datatype is null)
            return null;
        length = text.Length - rest.Length + afterwards;
        return _terms.Literal(text[1..(end - start - 1)], hasEscapes, datatype, language);
    }

    private Iri? ReadDatatype(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        if (text.Length < 2 && !Window.IsFinal)
            return null;
        if (!text.StartsWith("^^"u8))
            return Vocab.Xsd.String;
        var rest = SkipBlanks(text[2..]);
        if (IsIncomplete(rest))
            return null;
        if (First(rest) != '<')
            throw Error(rest, "a datatype: an IRI");
        var datatype = ReadIri(rest, out length);
        length += text.Length - rest.Length;
        return datatype is not null && datatype == Vocab.Rdf.LangString
            ? throw Error(rest, "a language tag in place of the datatype rdf:langString")
            : datatype;
    }

    private string? ReadLanguage(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        var start = OffsetOf(rest);
        var end = _scanner.EndOfLanguageTag(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        length = end - start;
        return _terms.Language(rest[1..length]) ?? throw Error(rest, "a language tag such as @nl");
    }

    private Iri? ReadIri(ReadOnlySpan<byte> rest, out int length) => _terms.FindIriRef(rest, out length) ?? ReadOtherIri(rest, out length);

    private Iri? ReadOtherIri(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        var start = OffsetOf(rest);
        var end = _scanner.EndOfIriRef(start, out var hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        length = end - start;
        var value = rest[1..(length - 1)];
        return (hasEscapes ? TermCache.AbsoluteIri(Unescaping.Decode(value)) : _terms.AbsoluteIri(value))
            ?? throw Error(rest, "an absolute IRI: this one has no scheme");
    }

    private BlankNode? ReadBlankNode(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        var start = OffsetOf(rest);
        var end = _scanner.EndOfBlankNodeLabel(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        length = end - start;
        return _terms.BlankNode(rest[2..length]);
    }

    // Spaces and tabs are all that N-Triples allows within a line.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> rest)
    {
        var at = 0;
        while (at < rest.Length && rest[at] is (byte)' ' or (byte)'\t')
            at++;
        return rest[at..];
    }

    // U+0000 at the end of the text.
    private static char First(ReadOnlySpan<byte> rest) => rest.IsEmpty ? '\0' : (char)rest[0];

    private bool IsIncomplete(ReadOnlySpan<byte> rest) => rest.IsEmpty && !Window.IsFinal;

    private int OffsetOf(ReadOnlySpan<byte> rest) => Window.End - rest.Length;

    private RdfSyntaxException Error(ReadOnlySpan<byte> rest, string expected) => Window.Error(OffsetOf(rest), expected);
}
