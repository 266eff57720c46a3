using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Group graph patterns.</summary>
internal sealed partial class SparqlParser
{
    private readonly BlankNodeScope _blankNodes = new();
    private VariableScope _scope = new();

    // [53] GroupGraphPattern ::= '{' ( SubSelect | GroupGraphPatternSub ) '}'
    private GroupSyntax GroupGraphPattern()
    {
        var (outerScope, outerPlace, outerBar, outerTriples) = (_scope, _place, _aggregateBar, _triples);
        (_scope, _place, _aggregateBar) = (new VariableScope(), TriplesPlace.Pattern, NoAggregateInPattern);
        var open = _current;
        _limit.Enter(open);
        Expect("{", GroupHints.InPlaceOfGroup(_current));
        _blankNodes.BeginBlock();
        var elements = _current.IsWord("SELECT") ? [SubSelect()] : GroupGraphPatternSub();
        if (!Take("}"))
            throw Unexpected("'}'", GroupHints.InPlaceOfEnd(_current, _previous) ?? $"It closes the '{{' at {PlaceOf(open)}.");
        _limit.Leave();
        var group = new GroupSyntax(elements, _scope.Variables);
        (_scope, _place, _aggregateBar, _triples) = (outerScope, outerPlace, outerBar, outerTriples);
        return group;
    }

    // [54] GroupGraphPatternSub ::= TriplesBlock? ( GraphPatternNotTriples '.'? TriplesBlock? )*
    private List<ElementSyntax> GroupGraphPatternSub()
    {
        var elements = new List<ElementSyntax>();
        while (true)
        {
            if (IsTriplesStart)
                elements.Add(new TriplesSyntax(TriplesBlock()));
            if (GraphPatternNotTriples() is not { } element)
                return elements;
            _limit.Chain(_previous);
            elements.Add(element);

            // A filter does not end a basic graph pattern (SPARQL 1.1, section 5.1.1).
            if (element is not FilterSyntax)
                _blankNodes.BeginBlock();
            Take(".");
        }
    }

    // [56] GraphPatternNotTriples ::= GroupOrUnionGraphPattern | OptionalGraphPattern | MinusGraphPattern | GraphGraphPattern
    //      | ServiceGraphPattern | Filter | Bind | InlineData
    private ElementSyntax? GraphPatternNotTriples()
    {
        if (_current.Is("{"))
            return GroupOrUnionGraphPattern();
        if (TakeWord("OPTIONAL"))
            return new OptionalSyntax(InnerGroup());
        if (TakeWord("MINUS"))
        {
            CheckKeyword("FILTER NOT EXISTS { … } says what is not to be there.");
            return new MinusSyntax(GroupGraphPattern());
        }

        if (TakeWord("GRAPH"))
            return GraphGraphPattern();
        if (TakeWord("SERVICE"))
            return ServiceGraphPattern();
        if (TakeWord("FILTER"))
            return new FilterSyntax(Constraint("FILTER"));
        if (TakeWord("BIND"))
            return Bind();
        return TakeWord("VALUES") ? InlineData() : null;
    }

    // [67] GroupOrUnionGraphPattern ::= GroupGraphPattern ( 'UNION' GroupGraphPattern )*
    private UnionSyntax GroupOrUnionGraphPattern()
    {
        var groups = new List<GroupSyntax> { InnerGroup() };
        while (TakeWord("UNION"))
            groups.Add(InnerGroup());
        return new UnionSyntax(groups);
    }

    // [57] OptionalGraphPattern ::= 'OPTIONAL' GroupGraphPattern
    // [66] MinusGraphPattern ::= 'MINUS' GroupGraphPattern
    private GroupSyntax InnerGroup()
    {
        var group = GroupGraphPattern();
        _scope.Add(group.Variables);
        return group;
    }

    // [58] GraphGraphPattern ::= 'GRAPH' VarOrIri GroupGraphPattern
    private GraphSyntax GraphGraphPattern()
    {
        var name = VarOrIri();
        _scope.Add(name);
        return new GraphSyntax(name, InnerGroup());
    }

    // [59] ServiceGraphPattern ::= 'SERVICE' 'SILENT'? VarOrIri GroupGraphPattern
    private ServiceSyntax ServiceGraphPattern()
    {
        CheckKeyword("The query is about the data alone.");
        var isSilent = TakeWord("SILENT");
        var endpoint = VarOrIri();
        _scope.Add(endpoint);
        var start = _current.Start;
        var group = InnerGroup();
        return new ServiceSyntax(endpoint, group, ServiceText.Write(_source, start, _previous.End, _prologue), isSilent);
    }

    // [60] Bind ::= 'BIND' '(' Expression 'AS' Var ')'
    private BindSyntax Bind()
    {
        Expect("(", "What is bound stands between brackets: BIND (… AS ?name).");
        var expression = Expression();
        ExpectWord("AS", ExpressionHints.InPlaceOfOperator(_current) ?? "A BIND names its variable: BIND (… AS ?name).");
        var at = _current;
        var variable = Var();
        CheckNew(at);
        if (_scope.Contains(variable))
            throw Error(at, "a variable that the group does not have yet", "BIND makes a new variable; to compare values, use FILTER.");
        _scope.Add(variable);
        Expect(")");
        return new BindSyntax(expression, variable);
    }

    // [61] InlineData ::= 'VALUES' DataBlock
    private ValuesSyntax InlineData()
    {
        var values = DataBlock();
        _scope.Add(values.Variables);
        return values;
    }

    // [62] DataBlock ::= InlineDataOneVar | InlineDataFull
    private ValuesSyntax DataBlock()
    {
        CheckKeyword("FILTER (?x IN (…)) says which values there may be.");
        return _current.Kind == TokenKind.Variable ? InlineDataOneVar() : InlineDataFull();
    }

    // [63] InlineDataOneVar ::= Var '{' DataBlockValue* '}'
    private ValuesSyntax InlineDataOneVar()
    {
        var variable = Var();
        Expect("{");
        var rows = new List<IReadOnlyList<Term?>>();
        while (!Take("}"))
            rows.Add([DataBlockValue("a value or '}'")]);
        return new ValuesSyntax([variable], rows);
    }

    // [64] InlineDataFull ::= ( NIL | '(' Var* ')' ) '{' ( '(' DataBlockValue* ')' | NIL )* '}'
    private ValuesSyntax InlineDataFull()
    {
        if (!Take("("))
            throw Unexpected("a variable, or '(' and variables");
        var variables = new List<Variable>();
        while (!Take(")"))
        {
            var at = _current;
            variables.Add(Var("a variable or ')'", _current.Is(",") ? "Variables are separated by spaces, not by commas." : null));
            if (variables.IndexOf(variables[^1]) < variables.Count - 1)
                throw Error(at, "each variable once");
        }

        Expect("{");
        var rows = new List<IReadOnlyList<Term?>>();
        while (!Take("}"))
            rows.Add(DataRow(variables.Count));
        return new ValuesSyntax(variables, rows);
    }

    private List<Term?> DataRow(int length)
    {
        var start = _current;
        Expect("(", length == 1 ? "Each row stands between brackets, or the variable stands without them: VALUES ?name { … }." : null);
        var row = new List<Term?>(length);
        while (!Take(")"))
            row.Add(DataBlockValue("a value or ')'"));
        return row.Count == length
            ? row
            : throw Error(start, $"a row of {length}, one for each variable, not {row.Count}", "UNDEF stands for no value.");
    }

    // [65] DataBlockValue ::= iri | RDFLiteral | NumericLiteral | BooleanLiteral | 'UNDEF'
    private Term? DataBlockValue(string expected)
    {
        if (TakeWord("UNDEF"))
            return null;
        if (IsIri)
            return ReadIri();
        return IsLiteral ? ReadLiteral() : throw Unexpected(expected, GroupHints.InPlaceOfValue(_current));
    }
}
