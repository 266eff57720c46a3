namespace LblodHarvester.Rdf;

/// <summary>
/// Reads Turtle and TriG, a token at a time: where a token is not here whole, it stops before it and goes on there when more has come in.
/// What is open around it stands in a list, not on the stack. Production numbers are those of RDF 1.1 Turtle, and with a g those of
/// RDF 1.1 TriG.
/// </summary>
internal sealed partial class TurtleParser : QuadParser
{
    private readonly RdfReaderOptions _options;
    private readonly GraphNames _names;
    private readonly bool _hasGraphs;
    private readonly TurtleTerms _terms;
    private readonly TurtleDirectives _directives;
    private readonly StatementSkipper _skipper;
    private readonly Stack<TurtleFrame> _frames = new();
    private readonly List<Quad> _statement = [];
    private List<Quad> _found = [];
    private TurtleStep _step;
    private Resource? _graph;
    private Resource? _subject;
    private Iri? _predicate;
    private bool _isInGraph;
    private bool _isInComment;
    private (int Line, int Column) _place;

    internal TurtleParser(Utf8Window window, RdfSyntax syntax, GraphNames names, RdfReaderOptions options) : base(window)
    {
        _options = options;
        _names = names;
        _hasGraphs = syntax == RdfSyntax.TriG;
        _terms = new TurtleTerms(window, options.BaseIri);
        _directives = new TurtleDirectives(window, _terms);
        _skipper = new StatementSkipper(window, _hasGraphs);
    }

    // [1] turtleDoc ::= statement*
    // [1g] trigDoc ::= (directive | block)*
    internal override bool Parse(List<Quad> quads)
    {
        _found = quads;
        while (TrySkipWhitespace())
        {
            if (Window.AtEnd && _step == TurtleStep.Statement && !_isInGraph)
                return true;
            var start = Window.Position;
            try
            {
                if (TryStep(Window.AtEnd ? '\0' : (char)Window.Text[start]))
                    continue;
                Window.Position = start;
                return false;
            }
            catch (RdfSyntaxException) when (!Window.HasTokenAt(Window.ErrorOffset))
            {
                Window.Position = start;
                return false;
            }
            catch (RdfSyntaxException e) when (_options.OnError is not null)
            {
                _options.OnError(e);
                Window.Position = start;
                SkipStatement();
            }
        }

        return false;
    }

    // Of a statement that has an error nothing stays.
    private void SkipStatement()
    {
        _statement.Clear();
        _frames.Clear();
        if (!_isInGraph)
            _graph = null;
        _step = TurtleStep.Statement;
        _skipper.Start(_isInGraph);
    }

    // Also passes over a statement with an error; false when more of the text is needed.
    private bool TrySkipWhitespace()
    {
        if (_skipper.IsSkipping && !_skipper.TrySkip())
            return false;
        while (true)
        {
            if (_isInComment)
            {
                var length = Window.Rest.IndexOfAny((byte)'\n', (byte)'\r');
                Window.Position = length < 0 ? Window.End : Window.Position + length;
                _isInComment = length < 0 && !Window.IsFinal;
            }

            if (Window.AtEnd)
                return Window.IsFinal;
            var c = Window.Text[Window.Position];
            if (c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                Window.Position++;
            else if (c == '#')
                _isInComment = true;
            else
                return true;
        }
    }

    // False when more of the text is needed, and then nothing has changed but the position.
    private bool TryStep(char c) => _step switch
    {
        TurtleStep.Statement => _isInGraph ? TryReadInGraph(c) : TryReadStatement(c),
        TurtleStep.DirectivePrefix => _directives.TryReadPrefix(ref _step),
        TurtleStep.DirectiveIri => _directives.TryReadIri(c, ref _step),
        TurtleStep.DirectiveEnd => _directives.ReadEnd(c, ref _step),
        TurtleStep.GraphName => TryReadGraphName(c),
        TurtleStep.GraphNameEnd => ReadGraphNameEnd(c),
        TurtleStep.AfterLabel => ReadAfterLabel(c),
        TurtleStep.GraphStart => ReadGraphStart(c),
        TurtleStep.Predicate => TryReadPredicate(c),
        TurtleStep.PredicateOrEnd => IsEnd(c) || c == ';' ? ReadEnd(c) : TryReadPredicate(c),
        TurtleStep.PredicateAfterSemicolon => c == ';' ? Read(TurtleStep.PredicateAfterSemicolon) : IsEnd(c) ? ReadEnd(c) : TryReadPredicate(c),
        TurtleStep.FirstPredicateInBrackets => c == ']' ? ReadEndOfBrackets(isEmpty: true) : TryReadPredicate(c),
        TurtleStep.Object => TryReadObject(c),
        TurtleStep.AfterString => TryReadAfterString(c),
        TurtleStep.Datatype => TryTakeLiteral(_terms.TryReadDatatype(), language: null),
        TurtleStep.AfterObject => c switch
        {
            ',' => Read(TurtleStep.Object),
            ';' => Read(TurtleStep.PredicateAfterSemicolon),
            _ => ReadEnd(c),
        },
        TurtleStep.ListItem => ReadListItem(c),
        _ => throw new InvalidOperationException($"The parser has no step {_step}."),
    };

    private static bool IsEnd(char c) => c is '.' or ']' or '}' or '\0';

    private bool Read(TurtleStep next)
    {
        Window.Position++;
        _step = next;
        return true;
    }

    // [2] statement ::= directive | triples '.'
    // [2g] block ::= triplesOrGraph | wrappedGraph | triples2 | "GRAPH" labelOrSubject wrappedGraph
    private bool TryReadStatement(char c)
    {
        switch (c)
        {
            case '@':
                return _directives.TryReadAtKeyword(ref _step);
            case '{' when _hasGraphs:
                return ReadGraphStart(c);
            case '<' or '_' or '[' or '(':
                return TryReadSubject(c);
        }

        var start = Window.Position;
        if (!_terms.TryReadToken(out var token))
            return false;
        if (_directives.TryTakeKeyword(token, ref _step))
            return true;
        if (_hasGraphs && TurtleDirectives.Is(token, "GRAPH"))
        {
            _step = TurtleStep.GraphName;
            return true;
        }

        Window.Position = start;
        return TryReadSubject(c);
    }

    // [6] triples ::= subject predicateObjectList | blankNodePropertyList predicateObjectList?
    // [10] subject ::= iri | BlankNode | collection
    // [3g] triplesOrGraph ::= labelOrSubject (wrappedGraph | predicateObjectList '.')
    private bool TryReadSubject(char c)
    {
        if (c is '[' or '(')
        {
            Open(isList: c == '(', new TurtleFrame(c == '(', null, null));
            return true;
        }

        var canBeName = _hasGraphs && !_isInGraph;
        _subject = c == '_'
            ? _terms.TryReadLabelledBlankNode()
            : _terms.TryReadIri(canBeName ? "a graph name or a subject" : "a subject: an IRI, a blank node or a list");
        if (_subject is not null)
            _step = canBeName ? TurtleStep.AfterLabel : TurtleStep.Predicate;
        return _subject is not null;
    }

    // [9] verb ::= predicate | 'a'
    private bool TryReadPredicate(char c)
    {
        const string Expected = "a predicate: an IRI or 'a'";
        if (c == '<')
            _predicate = _terms.TryReadIriRef();
        else if (!_terms.TryReadToken(out var token))
            return false;
        else
            _predicate = token.SequenceEqual("a"u8) ? Vocab.Rdf.Type : _terms.ReadPrefixedName(token, Expected);
        _step = _predicate is null ? _step : TurtleStep.Object;
        return _predicate is not null;
    }

    // The end of a bracketed node, of a statement, or of the graph that it is the last one of.
    private bool ReadEnd(char c)
    {
        if (_frames.Count > 0)
            return c == ']' ? ReadEndOfBrackets(isEmpty: false) : throw Window.Error("';', ',' or ']'");
        if (c == '.')
        {
            EndStatement();
            return Read(TurtleStep.Statement);
        }

        if (!_isInGraph)
            throw Window.Error("';', ',' or '.'");
        if (c != '}')
            throw Window.Error("'.' or '}'");
        EndStatement();
        return ReadEndOfGraph();
    }

    private void EndStatement()
    {
        _found.AddRange(_statement);
        _statement.Clear();
    }

    private void NotePlace()
    {
        if (_options.OnQuad is not null)
            _place = Window.PlaceOf(Window.Position);
    }

    // Where reading goes on after an error, nothing is given of a statement until it has ended.
    private void Emit(Resource subject, Iri predicate, Term @object)
    {
        var quad = new Quad(subject, predicate, @object, _graph);
        _options.OnQuad?.Invoke(quad, _place.Line, _place.Column);
        (_options.OnError is null ? _found : _statement).Add(quad);
    }
}
