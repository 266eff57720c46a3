using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Queries.</summary>
internal sealed partial class SparqlParser
{
    // [1] QueryUnit ::= Query
    // [2] Query ::= Prologue ( SelectQuery | ConstructQuery | DescribeQuery | AskQuery ) ValuesClause
    internal QuerySyntax QueryUnit()
    {
        Prologue();
        QuerySyntax query;
        if (_current.IsWord("SELECT"))
            query = SelectQuery();
        else if (TakeWord("CONSTRUCT"))
            query = ConstructQuery();
        else if (TakeWord("DESCRIBE"))
            query = DescribeQuery();
        else if (TakeWord("ASK"))
            query = AskQuery();
        else
            throw Unexpected("SELECT, CONSTRUCT, DESCRIBE or ASK", QueryHints.InPlaceOfForm(_current));
        return IsAtEnd ? query : throw Unexpected("the end of the query", QueryHints.AfterQuery(_current));
    }

    // [7] SelectQuery ::= SelectClause DatasetClause* WhereClause SolutionModifier
    private SelectQuerySyntax SelectQuery()
    {
        var (select, dataset) = Select(hasDataset: true);
        return new SelectQuerySyntax(select, dataset, _prologue.BaseIri);
    }

    // [8] SubSelect ::= SelectClause WhereClause SolutionModifier ValuesClause
    private SubSelectSyntax SubSelect()
    {
        var (outerAggregates, outerBar, start) = (_hasAggregates, _aggregateBar, _current);
        var select = Select(hasDataset: false).Select;
        CheckSelected(start, select);
        (_hasAggregates, _aggregateBar) = (outerAggregates, outerBar);
        _scope.Add(SelectedVariables(select));
        return new SubSelectSyntax(select);
    }

    private static IEnumerable<Variable> SelectedVariables(SelectSyntax select) =>
        select.Columns?.Select(column => column.Variable) ?? select.Body.VisibleVariables;

    private (SelectSyntax Select, DatasetClause Dataset) Select(bool hasDataset)
    {
        var start = _current;
        _hasAggregates = false;
        var (modifier, columns) = SelectClause();
        var dataset = hasDataset ? DatasetClauses() : DatasetClause.None;
        var body = Body();
        var select = new SelectSyntax(modifier, columns, body);
        new SelectRules(_lexer, select, start).Check();
        return (select, dataset);
    }

    // [9] SelectClause ::= 'SELECT' ( 'DISTINCT' | 'REDUCED' )? ( ( Var | ( '(' Expression 'AS' Var ')' ) )+ | '*' )
    private (SelectModifier Modifier, List<ProjectionSyntax>? Columns) SelectClause()
    {
        ExpectWord("SELECT");
        var modifier = TakeWord("DISTINCT") ? SelectModifier.Distinct : TakeWord("REDUCED") ? SelectModifier.Reduced : SelectModifier.All;
        if (Take("*"))
            return (modifier, null);
        var columns = new List<ProjectionSyntax>();
        _aggregateBar = null;
        while (_current.Kind == TokenKind.Variable || _current.Is("("))
            columns.Add(Column());
        _aggregateBar = NoAggregateInPattern;
        if (columns.Count == 0 || !(_current.Is("{") || _current.IsWord("WHERE") || _current.IsWord("FROM")))
        {
            throw Unexpected(
                columns.Count == 0 ? "the variables to select, or *" : "a variable, '(', FROM, WHERE or '{'",
                QueryHints.InPlaceOfColumn(_current, _previous));
        }

        return (modifier, columns);
    }

    // Var | ( '(' Expression 'AS' Var ')' )
    private ProjectionSyntax Column()
    {
        var at = _current.Start;
        if (_current.Kind == TokenKind.Variable)
            return new ProjectionSyntax(Var(), null, at);
        Expect("(");
        _limit.Chain(_previous);
        var expression = Expression();
        ExpectWord("AS", ExpressionHints.InPlaceOfOperator(_current) ?? "A selected expression is named: (… AS ?name).");
        var name = _current;
        var variable = Var();
        CheckNew(name);
        Expect(")");
        return new ProjectionSyntax(variable, expression, name.Start);
    }

    // [10] ConstructQuery ::= 'CONSTRUCT' ( ConstructTemplate DatasetClause* WhereClause SolutionModifier
    //      | DatasetClause* 'WHERE' '{' TriplesTemplate? '}' SolutionModifier )
    // [73] ConstructTemplate ::= '{' ConstructTriples? '}'
    private ConstructQuerySyntax ConstructQuery()
    {
        if (!_current.Is("{"))
            return ShortConstructQuery();
        var template = Template(TriplesPlace.Template);
        var dataset = DatasetClauses();
        return new ConstructQuerySyntax(template, Body(), dataset, _prologue.BaseIri);
    }

    private ConstructQuerySyntax ShortConstructQuery()
    {
        var dataset = DatasetClauses();
        ExpectWord("WHERE", "A template stands between braces: CONSTRUCT { … } WHERE { … }.");
        _blankNodes.BeginBlock();
        _scope = new VariableScope();
        _place = TriplesPlace.Template;
        var triples = TriplesTemplate(QueryHints.ShortConstruct);
        var where = new GroupSyntax(triples.Count == 0 ? [] : [new TriplesSyntax(triples)], _scope.Variables);
        return new ConstructQuerySyntax(triples, Modifiers(where), dataset, _prologue.BaseIri);
    }

    // A template, whose blank nodes have nothing to do with those of the pattern.
    private List<TripleSyntax> Template(TriplesPlace place)
    {
        var outerScope = _scope;
        (_scope, _place) = (new VariableScope(), place);
        _blankNodes.BeginTemplate();
        var triples = TriplesTemplate("A template holds triples alone, without paths, filters or groups.");
        _blankNodes.EndTemplate();
        _scope = outerScope;
        return triples;
    }

    // '{' TriplesTemplate? '}'
    private List<TripleSyntax> TriplesTemplate(string hint)
    {
        Expect("{");
        List<TripleSyntax> triples = IsTriplesStart ? TriplesBlock() : [];
        Expect("}", GroupHints.InPlaceOfEnd(_current, _previous) ?? hint);
        return triples;
    }

    // [11] DescribeQuery ::= 'DESCRIBE' ( VarOrIri+ | '*' ) DatasetClause* WhereClause? SolutionModifier
    private DescribeQuerySyntax DescribeQuery()
    {
        List<PatternTerm>? terms = null;
        if (!Take("*"))
        {
            terms = [VarOrIri()];
            while (_current.Kind == TokenKind.Variable || IsIri)
                terms.Add(VarOrIri());
        }

        var dataset = DatasetClauses();
        var body = _current.Is("{") || _current.IsWord("WHERE") ? Body() : Modifiers(new GroupSyntax([], []));
        return new DescribeQuerySyntax(terms, body, dataset, _prologue.BaseIri);
    }

    // [12] AskQuery ::= 'ASK' DatasetClause* WhereClause SolutionModifier
    private AskQuerySyntax AskQuery()
    {
        var dataset = DatasetClauses();
        return new AskQuerySyntax(Body(), dataset, _prologue.BaseIri);
    }

    // [13] DatasetClause ::= 'FROM' ( DefaultGraphClause | NamedGraphClause )
    // [14] DefaultGraphClause ::= SourceSelector
    // [15] NamedGraphClause ::= 'NAMED' SourceSelector
    // [16] SourceSelector ::= iri
    private DatasetClause DatasetClauses() => GraphClauses("FROM");

    private DatasetClause GraphClauses(string keyword)
    {
        var (defaults, named) = (new List<Iri>(), new List<Iri>());
        while (TakeWord(keyword))
        {
            CheckKeyword("The query is about the data that is validated.");
            (TakeWord("NAMED") ? named : defaults).Add(ReadIri("the IRI of a graph"));
        }

        return new DatasetClause(defaults, named);
    }

    // [17] WhereClause ::= 'WHERE'? GroupGraphPattern
    private QueryBodySyntax Body()
    {
        TakeWord("WHERE");
        return Modifiers(GroupGraphPattern());
    }

    // [18] SolutionModifier ::= GroupClause? HavingClause? OrderClause? LimitOffsetClauses?
    // [28] ValuesClause ::= ( 'VALUES' DataBlock )?
    private QueryBodySyntax Modifiers(GroupSyntax where)
    {
        var keys = GroupClause(where);
        _aggregateBar = null;
        var having = HavingClause();
        var order = OrderClause();
        _aggregateBar = NoAggregateInPattern;
        var (limit, offset) = LimitOffsetClauses();
        var values = TakeWord("VALUES") ? DataBlock() : null;
        return new QueryBodySyntax(where, keys, having, order, limit, offset, values, _hasAggregates);
    }

    // [19] GroupClause ::= 'GROUP' 'BY' GroupCondition+
    private List<GroupConditionSyntax> GroupClause(GroupSyntax where)
    {
        var keys = new List<GroupConditionSyntax>();
        if (!TakeWord("GROUP"))
            return keys;
        ExpectWord("BY");
        _aggregateBar = NoAggregateInKey;
        do
            keys.Add(GroupCondition(where, keys));
        while (_current.Kind == TokenKind.Variable || IsConstraint);
        CheckNoComma("GROUP BY");
        return keys;
    }

    // [20] GroupCondition ::= BuiltInCall | FunctionCall | '(' Expression ( 'AS' Var )? ')' | Var
    private GroupConditionSyntax GroupCondition(GroupSyntax where, List<GroupConditionSyntax> before)
    {
        _limit.Chain(_current);
        if (_current.Kind == TokenKind.Variable)
            return new GroupConditionSyntax(VariableUse(), null);
        if (!Take("("))
            return new GroupConditionSyntax(Constraint("GROUP BY"), null);
        var expression = Expression();
        Variable? variable = null;
        if (TakeWord("AS"))
        {
            var at = _current;
            variable = Var();
            CheckNew(at);
            if (where.Variables.Contains(variable) || before.Any(key => key.Variable == variable))
                throw Error(at, "a variable that the query does not have yet", "AS makes a new variable.");
        }

        CloseExpression();
        return new GroupConditionSyntax(expression, variable);
    }

    // [21] HavingClause ::= 'HAVING' HavingCondition+
    // [22] HavingCondition ::= Constraint
    private List<ExpressionSyntax> HavingClause()
    {
        var conditions = new List<ExpressionSyntax>();
        if (!TakeWord("HAVING"))
            return conditions;
        do
            conditions.Add(Constraint("HAVING"));
        while (IsConstraint);
        return conditions;
    }

    // [23] OrderClause ::= 'ORDER' 'BY' OrderCondition+
    private List<OrderConditionSyntax> OrderClause()
    {
        var conditions = new List<OrderConditionSyntax>();
        if (!TakeWord("ORDER"))
            return conditions;
        ExpectWord("BY");
        do
            conditions.Add(OrderCondition());
        while (_current.Kind == TokenKind.Variable || IsConstraint || IsDirection);
        CheckNoComma("ORDER BY");
        return conditions;
    }

    private bool IsDirection => _current.IsWord("ASC") || _current.IsWord("DESC");

    // [24] OrderCondition ::= ( ( 'ASC' | 'DESC' ) BrackettedExpression ) | ( Constraint | Var )
    private OrderConditionSyntax OrderCondition()
    {
        if (IsDirection)
        {
            var direction = Advance();
            return _current.Is("(")
                ? new OrderConditionSyntax(BrackettedExpression(), direction.IsWord("DESC"))
                : throw Unexpected("'('", $"The direction stands before what is ordered by, which is between brackets: {direction.Value.ToUpperInvariant()}(?name).");
        }

        var expression = _current.Kind == TokenKind.Variable ? VariableUse() : Constraint("ORDER BY");
        return new OrderConditionSyntax(expression, IsDescending: false);
    }

    private void CheckNoComma(string clause)
    {
        if (_current.Is(","))
            throw Unexpected($"what else {clause} is about, or its end", "Conditions are separated by spaces, not by commas.");
    }

    // [25] LimitOffsetClauses ::= LimitClause OffsetClause? | OffsetClause LimitClause?
    // [26] LimitClause ::= 'LIMIT' INTEGER
    // [27] OffsetClause ::= 'OFFSET' INTEGER
    private (long? Limit, long? Offset) LimitOffsetClauses()
    {
        long? limit = TakeWord("LIMIT") ? Count() : null;
        long? offset = TakeWord("OFFSET") ? Count() : null;
        if (limit is null && offset is not null && TakeWord("LIMIT"))
            limit = Count();
        if (_current.Is(",") && _previous.Kind == TokenKind.Integer)
            throw Unexpected("no comma", "Write LIMIT and OFFSET apart: LIMIT 10 OFFSET 20.");
        return (limit, offset);
    }

    private long Count()
    {
        if (_current.Kind != TokenKind.Integer || !long.TryParse(_current.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw Unexpected($"a whole number, without a sign, up to {long.MaxValue}");
        Advance();
        return count;
    }
}
