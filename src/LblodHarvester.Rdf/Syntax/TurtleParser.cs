namespace LblodHarvester.Rdf;

/// <summary>Reads Turtle. Production numbers are those of RDF 1.1 Turtle.</summary>
internal class TurtleParser(SourceCursor cursor, Iri? baseIri, Action<RdfSyntaxException>? onError)
{
    private readonly List<Quad> _quads = [];
    private readonly StatementSkipper _skipper = new(cursor);
    private int _depth;
    private int _whole;

    /// <summary>The graph that triples are read into; null for the default graph.</summary>
    private protected Resource? CurrentGraph { get; set; }

    private protected SourceCursor Cursor => cursor;

    /// <summary>Whether braces stand around graphs.</summary>
    private protected virtual bool HasGraphs => false;

    private protected TurtleTerms Terms { get; } = new(cursor, baseIri);

    // [1] turtleDoc ::= statement*
    internal IReadOnlyList<Quad> Read()
    {
        while (true)
        {
            cursor.SkipWhitespaceAndComments();
            if (cursor.AtEnd)
                return _quads;
            ReadOrSkip(ReadStatement, start => _skipper.SkipStatement(start, HasGraphs));
            CurrentGraph = null;
        }
    }

    /// <summary>Reads a statement of a graph between braces.</summary>
    private protected void ReadStatementInGraph(Action read) => ReadOrSkip(read, _skipper.SkipStatementInGraph);

    // Of a statement that has an error nothing stays; where nobody is there to hear of the error, it goes on.
    private void ReadOrSkip(Action read, Action<int> skip)
    {
        var start = cursor.Position;
        try
        {
            read();
            _whole = _quads.Count;
        }
        catch (RdfSyntaxException e) when (onError is not null)
        {
            onError(e);
            _quads.RemoveRange(_whole, _quads.Count - _whole);
            _depth = 0;
            skip(start);
        }
    }

    // [2] statement ::= directive | triples '.'
    private void ReadStatement()
    {
        if (TryReadDirective())
            return;
        ReadBlock();
    }

    // triples '.'
    private protected virtual void ReadBlock()
    {
        ReadTriples();
        ReadDot("';', ',' or '.'");
    }

    // [3] directive ::= prefixID | base | sparqlPrefix | sparqlBase
    private bool TryReadDirective()
    {
        if (cursor.Current == '@')
        {
            ReadAtDirective();
            ReadDot("'.' to end the directive");
            return true;
        }

        if (Terms.TryReadKeyword("PREFIX", StringComparison.OrdinalIgnoreCase))
            Terms.ReadPrefixDeclaration();
        else if (Terms.TryReadKeyword("BASE", StringComparison.OrdinalIgnoreCase))
            Terms.ReadBaseDeclaration();
        else
            return false;
        return true;
    }

    private void ReadAtDirective()
    {
        if (TryReadAtKeyword("@prefix"))
            Terms.ReadPrefixDeclaration();
        else if (TryReadAtKeyword("@base"))
            Terms.ReadBaseDeclaration();
        else
            throw cursor.Error("@prefix or @base");
    }

    // A letter, digit or hyphen that follows would make it a language tag.
    private bool TryReadAtKeyword(string keyword)
    {
        if (!cursor.StartsWith(keyword) || cursor.Peek(keyword.Length) is var next && (char.IsAsciiLetterOrDigit(next) || next == '-'))
            return false;
        cursor.Position += keyword.Length;
        return true;
    }

    // [6] triples ::= subject predicateObjectList | blankNodePropertyList predicateObjectList?
    private protected void ReadTriples()
    {
        if (cursor.Current != '[')
        {
            ReadPredicateObjectList(ReadSubject());
            return;
        }

        var node = ReadBracketed(out var isEmpty);
        cursor.SkipWhitespaceAndComments();
        if (isEmpty || StartsPredicate())
            ReadPredicateObjectList(node);
    }

    // [10] subject ::= iri | BlankNode | collection
    private Resource ReadSubject() => cursor.Current switch
    {
        '_' => Terms.ReadLabelledBlankNode(),
        '(' => ReadCollection(link: null),
        _ => Terms.ReadIri("a subject: an IRI, a blank node or a list"),
    };

    // [7] predicateObjectList ::= verb objectList (';' (verb objectList)?)*
    private protected void ReadPredicateObjectList(Resource subject)
    {
        ReadVerbAndObjects(subject);
        while (true)
        {
            cursor.SkipWhitespaceAndComments();
            if (!cursor.TryRead(';'))
                return;
            cursor.SkipWhitespaceAndComments();
            if (StartsPredicate())
                ReadVerbAndObjects(subject);
        }
    }

    // [8] objectList ::= object (',' object)*
    private void ReadVerbAndObjects(Resource subject)
    {
        var predicate = ReadVerb();
        do
        {
            cursor.SkipWhitespaceAndComments();
            ReadObject(subject, predicate);
            cursor.SkipWhitespaceAndComments();
        }
        while (cursor.TryRead(','));
    }

    // [9] verb ::= predicate | 'a'
    private Iri ReadVerb()
    {
        cursor.SkipWhitespaceAndComments();
        return Terms.TryReadKeyword("a", StringComparison.Ordinal)
            ? Vocab.Rdf.Type
            : Terms.ReadIri("a predicate: an IRI or 'a'");
    }

    // [12] object ::= iri | BlankNode | collection | blankNodePropertyList | literal
    private void ReadObject(Resource subject, Iri predicate)
    {
        switch (cursor.Current)
        {
            case '_':
                Emit(subject, predicate, Terms.ReadLabelledBlankNode());
                break;
            case '[':
                var node = Terms.FreshBlankNode();
                Emit(subject, predicate, node);
                ReadBlankNodePropertyList(node, out _);
                break;
            case '(':
                ReadCollection((subject, predicate));
                break;
            default:
                Emit(subject, predicate, (Term?)Terms.TryReadLiteral() ?? Terms.ReadIri("an object: an IRI, a blank node, a list or a literal"));
                break;
        }
    }

    private protected BlankNode ReadBracketed(out bool isEmpty)
    {
        var node = Terms.FreshBlankNode();
        ReadBlankNodePropertyList(node, out isEmpty);
        return node;
    }

    // [14] blankNodePropertyList ::= '[' predicateObjectList ']'
    // [162s] ANON ::= '[' WS* ']'
    private void ReadBlankNodePropertyList(BlankNode node, out bool isEmpty)
    {
        Enter();
        cursor.SkipWhitespaceAndComments();
        isEmpty = cursor.Current == ']';
        if (!isEmpty)
            ReadPredicateObjectList(node);
        if (!cursor.TryRead(']'))
            throw cursor.Error("';', ',' or ']'");
        _depth--;
    }

    // [15] collection ::= '(' object* ')'
    private Resource ReadCollection((Resource Subject, Iri Predicate)? link)
    {
        Enter();
        Resource? head = null;
        cursor.SkipWhitespaceAndComments();
        while (!cursor.TryRead(')'))
        {
            var cell = Terms.FreshBlankNode();
            head ??= cell;
            EmitLink(link, cell);
            ReadObject(cell, Vocab.Rdf.First);
            link = (cell, Vocab.Rdf.Rest);
            cursor.SkipWhitespaceAndComments();
        }

        EmitLink(link, Vocab.Rdf.Nil);
        _depth--;
        return head ?? Vocab.Rdf.Nil;
    }

    private void EmitLink((Resource Subject, Iri Predicate)? link, Resource target)
    {
        if (link is var (subject, predicate))
            Emit(subject, predicate, target);
    }

    private void Enter()
    {
        if (++_depth > RdfReader.MaxDepth)
            throw cursor.Error($"at most {RdfReader.MaxDepth} lists and bracketed blank nodes within each other");
        cursor.Position++;
    }

    private protected void ReadDot(string expected)
    {
        cursor.SkipWhitespaceAndComments();
        if (!cursor.TryRead('.'))
            throw cursor.Error(expected);
    }

    private bool StartsPredicate() => cursor.Current is not ('.' or ';' or ']' or '}' or '\0');

    private void Emit(Resource subject, Iri predicate, Term @object) =>
        _quads.Add(new Quad(new Triple(subject, predicate, @object), CurrentGraph));
}
