using System.Runtime.CompilerServices;

namespace LblodHarvester.Rdf;

/// <summary>Reads N-Triples and N-Quads. Production numbers are those of RDF 1.1 N-Quads.</summary>
internal sealed class NQuadsParser(Utf8Window window, RdfSyntax syntax, GraphNames names, RdfReaderOptions options) : QuadParser(window)
{
    private readonly TerminalScanner _scanner = new(window);
    private readonly TermCache _terms = new();
    private readonly LastIri _lastSubject = new();
    private readonly LastIri _lastGraph = new();
    private bool _isSkipping;
    private int _waitedFor;

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
                if (!TryReadStatement(out var quad))
                    return WaitForLine(start);

                quads.Add(quad!);
                if (options.OnQuad is { } onQuad)
                    Tell(onQuad, quad!, start);
            }
            catch (RdfSyntaxException) when (!Window.HasTokenAt(Window.ErrorOffset))
            {
                Window.Position = start;
                return false;
            }
            catch (RdfSyntaxException e) when (options.OnError is not null)
            {
                options.OnError(e);
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
    private bool TryReadStatement(out Quad? quad)
    {
        quad = null;
        Resource? graph = null;
        if (!TryReadResource(_lastSubject, "a subject: an IRI or a blank node", out var subject)
            || !TryReadPredicate(out var predicate)
            || !TryReadObject(out var @object)
            || !TryReadGraphLabel(ref graph))
            return false;
        if (!TrySkipBlanks(out var c))
            return false;
        if (c != '.')
            throw Window.Error(syntax == RdfSyntax.NQuads && graph is null ? "a graph name or '.'" : "'.'");
        Window.Position++;
        if (!TryReadEndOfLine())
            return false;
        quad = new Quad(subject!, predicate!, @object!, graph);
        return true;
    }

    private bool TryReadEndOfLine()
    {
        if (!TrySkipBlanks(out var c))
            return false;
        if (c is not ('#' or '\n' or '\r') && !Window.AtEnd)
            throw Window.Error("the end of the line");
        return true;
    }

    // [6] graphLabel ::= IRIREF | BLANK_NODE_LABEL
    private bool TryReadGraphLabel(ref Resource? graph)
    {
        if (!TrySkipBlanks(out var c))
            return false;
        if (syntax == RdfSyntax.NTriples || c is not ('<' or '_'))
            return true;
        names.Check(Window, Window.Position);
        return TryReadResource(_lastGraph, "a graph name", out graph);
    }

    // [3] subject ::= IRIREF | BLANK_NODE_LABEL
    private bool TryReadResource(LastIri last, string expected, out Resource? resource)
    {
        resource = null;
        if (!TrySkipBlanks(out var c))
            return false;
        resource = c switch
        {
            '<' => TryReadIri(last),
            '_' => TryReadBlankNode(),
            _ => throw Window.Error(expected),
        };
        return resource is not null;
    }

    // [4] predicate ::= IRIREF
    private bool TryReadPredicate(out Iri? predicate)
    {
        predicate = null;
        if (!TrySkipBlanks(out var c))
            return false;
        if (c != '<')
            throw Window.Error("a predicate: an IRI");
        predicate = TryReadIri();
        return predicate is not null;
    }

    // [5] object ::= IRIREF | BLANK_NODE_LABEL | literal
    private bool TryReadObject(out Term? @object)
    {
        @object = null;
        if (!TrySkipBlanks(out var c))
            return false;
        @object = c switch
        {
            '<' => TryReadIri(),
            '_' => TryReadBlankNode(),
            '"' => TryReadLiteral(),
            _ => throw Window.Error("an object: an IRI, a blank node or a literal"),
        };
        return @object is not null;
    }

    // [7] literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?
    private Literal? TryReadLiteral()
    {
        var start = Window.Position;
        var end = _scanner.EndOfString(start, out var hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        Window.Position = end;
        string? language = null;
        Iri? datatype = Vocab.Xsd.String;
        if (!TrySkipBlanks(out var c)
            || (c == '@' && (language = TryReadLanguage()) is null)
            || (c == '^' && (datatype = TryReadDatatype()) is null))
            return null;
        if (language is not null)
            datatype = Vocab.Rdf.LangString;
        var lexicalForm = Window.Text[(start + 1)..(end - 1)];
        return _terms.Literal(lexicalForm, hasEscapes, datatype, language);
    }

    private Iri? TryReadDatatype()
    {
        if (Window.Rest.Length < 2 && !Window.IsFinal)
            return null;
        if (!Window.Rest.StartsWith("^^"u8))
            return Vocab.Xsd.String;
        Window.Position += 2;
        if (!TrySkipBlanks(out var c))
            return null;
        var at = Window.Position;
        if (c != '<')
            throw Window.Error("a datatype: an IRI");
        var datatype = TryReadIri();
        return datatype is not null && datatype == Vocab.Rdf.LangString
            ? throw Window.Error(at, "a language tag in place of the datatype rdf:langString")
            : datatype;
    }

    private string? TryReadLanguage()
    {
        var start = Window.Position;
        var end = _scanner.EndOfLanguageTag(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        Window.Position = end;
        return _terms.Language(Window.Text[(start + 1)..end]) ?? throw Window.Error(start, "a language tag such as @nl");
    }

    private Iri? TryReadIri(LastIri last)
    {
        if (last.Find(Window.Rest, out var length) is { } known)
        {
            Window.Position += length;
            return known;
        }

        var start = Window.Position;
        var iri = TryReadIri();
        if (iri is not null)
            last.Remember(Window.Text[start..Window.Position], iri);
        return iri;
    }

    private Iri? TryReadIri()
    {
        if (_terms.FindIriRef(Window.Rest, out var length) is { } known)
        {
            Window.Position += length;
            return known;
        }

        var start = Window.Position;
        var end = _scanner.EndOfIriRef(start, out var hasEscapes);
        if (end == TerminalScanner.Incomplete)
            return null;
        Window.Position = end;
        var value = Window.Text[(start + 1)..(end - 1)];
        return (hasEscapes ? TermCache.AbsoluteIri(Unescaping.Decode(value)) : _terms.AbsoluteIri(value))
            ?? throw Window.Error(start, "an absolute IRI: this one has no scheme");
    }

    private BlankNode? TryReadBlankNode()
    {
        var start = Window.Position;
        var end = _scanner.EndOfBlankNodeLabel(start);
        if (end == TerminalScanner.Incomplete)
            return null;
        Window.Position = end;
        return _terms.BlankNode(Window.Text[(start + 2)..end]);
    }

    // Spaces and tabs are all that N-Triples allows within a line. Gives the character that follows; U+0000 at the end of the text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySkipBlanks(out char c)
    {
        var text = Window.Text;
        var at = Window.Position;
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t')
            at++;
        Window.Position = at;
        c = at < text.Length ? (char)text[at] : '\0';
        return at < text.Length || Window.IsFinal;
    }
}
