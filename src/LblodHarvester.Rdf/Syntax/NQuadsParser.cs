namespace LblodHarvester.Rdf;

/// <summary>Reads N-Triples and N-Quads. Production numbers are those of RDF 1.1 N-Quads.</summary>
internal sealed class NQuadsParser(SourceCursor cursor, RdfSyntax syntax, GraphNames names, Action<RdfSyntaxException>? onError)
{
    private readonly TerminalReader _terminals = new(cursor);
    private readonly BlankNodeLabels _blankNodes = new();
    private readonly List<Quad> _quads = [];

    // [1] nquadsDoc ::= statement? (EOL statement)* EOL?
    internal IReadOnlyList<Quad> Read()
    {
        while (true)
        {
            SkipEmptyLines();
            if (cursor.AtEnd)
                return _quads;
            ReadLine();
        }
    }

    private void ReadLine()
    {
        try
        {
            var quad = ReadStatement();
            cursor.SkipBlanks();
            if (cursor.Current == '#')
                cursor.SkipToLineEnd();
            if (!cursor.AtEnd && cursor.Current is not ('\n' or '\r'))
                throw cursor.Error("the end of the line");
            _quads.Add(quad);
        }
        catch (RdfSyntaxException e) when (onError is not null)
        {
            onError(e);
            cursor.SkipToLineEnd();
        }
    }

    // [2] statement ::= subject predicate object graphLabel? '.'
    private Quad ReadStatement()
    {
        var subject = ReadResource("a subject: an IRI or a blank node");
        cursor.SkipBlanks();
        if (cursor.Current != '<')
            throw cursor.Error("a predicate: an IRI");
        var predicate = ReadIri();
        cursor.SkipBlanks();
        var @object = ReadObject();
        cursor.SkipBlanks();
        var graph = ReadGraphLabel();
        if (!cursor.TryRead('.'))
            throw cursor.Error(syntax == RdfSyntax.NQuads && graph is null ? "a graph name or '.'" : "'.'");
        return new Quad(new Triple(subject, predicate, @object), graph);
    }

    // [6] graphLabel ::= IRIREF | BLANK_NODE_LABEL
    private Resource? ReadGraphLabel()
    {
        if (syntax == RdfSyntax.NTriples || cursor.Current is not ('<' or '_'))
            return null;
        names.Check(cursor);
        var label = ReadResource("a graph name");
        cursor.SkipBlanks();
        return label;
    }

    // [3] subject ::= IRIREF | BLANK_NODE_LABEL
    private Resource ReadResource(string expected) => cursor.Current switch
    {
        '<' => ReadIri(),
        '_' => _blankNodes.Labelled(_terminals.ReadBlankNodeLabel()),
        _ => throw cursor.Error(expected),
    };

    // [5] object ::= IRIREF | BLANK_NODE_LABEL | literal
    private Term ReadObject() => cursor.Current == '"' ? ReadLiteral() : ReadResource("an object: an IRI, a blank node or a literal");

    // [7] literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?
    private Literal ReadLiteral()
    {
        var value = _terminals.ReadString();
        cursor.SkipBlanks();
        if (cursor.Current == '@')
            return Literal.InLanguage(value, _terminals.ReadLanguageTag());
        if (!cursor.StartsWith("^^"))
            return new Literal(value);
        cursor.Position += 2;
        cursor.SkipBlanks();
        var at = cursor.Position;
        if (cursor.Current != '<')
            throw cursor.Error("a datatype: an IRI");
        var datatype = ReadIri();
        return datatype == Vocab.Rdf.LangString
            ? throw cursor.Error(at, "a language tag in place of the datatype rdf:langString")
            : new Literal(value, datatype);
    }

    private Iri ReadIri()
    {
        var at = cursor.Position;
        var value = _terminals.ReadIriRef();
        return IriSyntax.SchemeLength(value) > 0
            ? _terminals.Intern(value)
            : throw cursor.Error(at, "an absolute IRI: this one has no scheme");
    }

    private void SkipEmptyLines()
    {
        while (!cursor.AtEnd)
        {
            cursor.SkipBlanks();
            if (cursor.Current == '#')
                cursor.SkipToLineEnd();
            if (!cursor.TryRead('\r') && !cursor.TryRead('\n'))
                return;
        }
    }
}
