using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// Triples in patterns, templates and data. Each pair of productions that differ in property paths alone, such as [75] and [81], is one
/// method.
/// </summary>
internal sealed partial class SparqlParser
{
    private static readonly ConstantTerm First = new(Vocab.Rdf.First);
    private static readonly ConstantTerm Rest = new(Vocab.Rdf.Rest);
    private static readonly ConstantTerm Nil = new(Vocab.Rdf.Nil);

    private List<TripleSyntax> _triples = [];
    private TriplesPlace _place = TriplesPlace.Pattern;

    private bool IsTriplesStart =>
        _current.Kind is TokenKind.Variable or TokenKind.BlankNode || IsIri || IsLiteral || _current.Is("(") || _current.Is("[");

    private bool IsVerbStart =>
        _current.Kind == TokenKind.Variable || IsIri || _current.IsA || (_place.AllowsPaths && IsPathStart);

    // [52] TriplesTemplate ::= TriplesSameSubject ( '.' TriplesTemplate? )?
    // [55] TriplesBlock ::= TriplesSameSubjectPath ( '.' TriplesBlock? )?
    // [74] ConstructTriples ::= TriplesSameSubject ( '.' ConstructTriples? )?
    private List<TripleSyntax> TriplesBlock()
    {
        var triples = _triples = [];
        do
            TriplesSameSubject();
        while (Take(".") && IsTriplesStart);
        return triples;
    }

    // [75] TriplesSameSubject ::= VarOrTerm PropertyListNotEmpty | TriplesNode PropertyList
    // [81] TriplesSameSubjectPath ::= VarOrTerm PropertyListPathNotEmpty | TriplesNodePath PropertyListPath
    // [76] PropertyList ::= PropertyListNotEmpty?
    // [82] PropertyListPath ::= PropertyListPathNotEmpty?
    private void TriplesSameSubject()
    {
        var start = _current;
        var subject = GraphNode(out var isTriplesNode);
        if (!isTriplesNode || IsVerbStart)
            PropertyListNotEmpty(subject, start);
    }

    // [77] PropertyListNotEmpty ::= Verb ObjectList ( ';' ( Verb ObjectList )? )*
    // [83] PropertyListPathNotEmpty ::= ( VerbPath | VerbSimple ) ObjectListPath ( ';' ( ( VerbPath | VerbSimple ) ObjectList )? )*
    private void PropertyListNotEmpty(PatternTerm subject, Token start)
    {
        if (_place.IsData && subject is ConstantTerm { Term: Literal })
            throw Error(start, "an IRI or a blank node as subject", "RDF has no triples about literals.");
        VerbAndObjects(subject, start);
        while (Take(";"))
        {
            if (IsVerbStart)
                VerbAndObjects(subject, start);
        }
    }

    // [79] ObjectList ::= Object ( ',' Object )*
    // [80] Object ::= GraphNode
    // [86] ObjectListPath ::= ObjectPath ( ',' ObjectPath )*
    // [87] ObjectPath ::= GraphNodePath
    private void VerbAndObjects(PatternTerm subject, Token start)
    {
        var (predicate, path) = Verb();
        do
        {
            var index = _triples.Count;
            var value = GraphNode(out _);

            // The triple stands before those that spell its object out.
            _triples.Insert(index, new TripleSyntax(subject, predicate, path, value, start.Start));
        }
        while (Take(","));
    }

    // [78] Verb ::= VarOrIri | 'a'
    // [84] VerbPath ::= Path
    // [85] VerbSimple ::= Var
    private (PatternTerm? Predicate, PropertyPath? Path) Verb()
    {
        if (TakePathName())
            return GivenPath();
        if (_current.Kind == TokenKind.Variable)
            return (VariableTerm(), null);
        if (!IsVerbStart)
            throw Unexpected(_place.AllowsPaths ? "a property, a path or a variable" : "a property or a variable", TriplesHints.InPlaceOfVerb(_current));
        if (!_place.AllowsPaths)
            return (new ConstantTerm(PathIri()), null);
        var at = _current;
        var path = Path();
        if (path is LinkPath link)
            return (new ConstantTerm(link.Property), null);
        _limit.Chain(at);
        return (null, path);
    }

    // [104] GraphNode ::= VarOrTerm | TriplesNode
    // [105] GraphNodePath ::= VarOrTerm | TriplesNodePath
    // [98] TriplesNode ::= Collection | BlankNodePropertyList
    // [100] TriplesNodePath ::= CollectionPath | BlankNodePropertyListPath
    private PatternTerm GraphNode(out bool isTriplesNode)
    {
        isTriplesNode = false;
        if (_current.Is("("))
            return Collection(out isTriplesNode);
        return _current.Is("[") ? BlankNodePropertyList(out isTriplesNode) : VarOrTerm();
    }

    // [99] BlankNodePropertyList ::= '[' PropertyListNotEmpty ']'
    // [101] BlankNodePropertyListPath ::= '[' PropertyListPathNotEmpty ']'
    // [163] ANON ::= '[' WS* ']'
    private VariableTerm BlankNodePropertyList(out bool isTriplesNode)
    {
        var start = _current;
        CheckBlankNode();
        _limit.Enter(start);
        Expect("[");
        var node = new VariableTerm(_blankNodes.Fresh());
        isTriplesNode = !_current.Is("]");
        if (isTriplesNode)
            PropertyListNotEmpty(node, start);
        Expect("]", $"It closes the '[' at {PlaceOf(start)}.");
        _limit.Leave();
        return node;
    }

    // [102] Collection ::= '(' GraphNode+ ')'
    // [103] CollectionPath ::= '(' GraphNodePath+ ')'
    // [161] NIL ::= '(' WS* ')'
    private PatternTerm Collection(out bool isTriplesNode)
    {
        var start = _current;
        _limit.Enter(start);
        Expect("(");
        isTriplesNode = !_current.Is(")");
        PatternTerm list = isTriplesNode ? Items(start) : Nil;
        Expect(")");
        _limit.Leave();
        return list;
    }

    private VariableTerm Items(Token start)
    {
        CheckBlankNode(start);
        var head = new VariableTerm(_blankNodes.Fresh());
        for (var node = head; ;)
        {
            var index = _triples.Count;
            var item = GraphNode(out _);
            _triples.Insert(index, new TripleSyntax(node, First, null, item, start.Start));
            if (!_current.Is(")"))
                CheckItem();
            var next = _current.Is(")") ? null : new VariableTerm(_blankNodes.Fresh());
            _triples.Add(new TripleSyntax(node, Rest, null, (PatternTerm?)next ?? Nil, start.Start));
            if (next is null)
                return head;
            node = next;
        }
    }

    private void CheckItem()
    {
        if (!IsTriplesStart)
            throw Unexpected("a term or ')'", _current.Is(",") ? "The items of a list are separated by spaces, not by commas." : null);
    }

    // [106] VarOrTerm ::= Var | GraphTerm
    // [109] GraphTerm ::= iri | RDFLiteral | NumericLiteral | BooleanLiteral | BlankNode | NIL
    private PatternTerm VarOrTerm()
    {
        if (_current.Kind == TokenKind.Variable)
            return VariableTerm();
        if (IsIri)
            return new ConstantTerm(ReadIri());
        if (IsLiteral)
            return new ConstantTerm(ReadLiteral());
        return _current.Kind == TokenKind.BlankNode
            ? LabelledBlankNode()
            : throw Unexpected(_place.VariableBar is null ? "a variable or a term" : "a term", TriplesHints.InPlaceOfTerm(_current));
    }

    private VariableTerm VariableTerm()
    {
        if (_place.VariableBar is { } reason)
            throw Unexpected("no variable here", reason);
        var variable = Var();
        _scope.Add(variable);
        return new VariableTerm(variable);
    }

    // [138] BlankNode ::= BLANK_NODE_LABEL | ANON
    private VariableTerm LabelledBlankNode()
    {
        CheckBlankNode();
        if (!_blankNodes.TryGet(_current.Value, out var node))
        {
            throw Unexpected(
                "a blank node label that is not in use elsewhere",
                "A label belongs to one block of triples: what is to be the same in several is a variable.");
        }

        Advance();
        return new VariableTerm(node);
    }

    private void CheckBlankNode() => CheckBlankNode(_current);

    private void CheckBlankNode(Token at)
    {
        if (_place.BlankNodeBar is { } reason)
            throw Error(at, "no blank node here", reason);
    }
}
