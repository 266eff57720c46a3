using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Functions and aggregates that the grammar names.</summary>
internal sealed partial class SparqlParser
{
    // Why no aggregate may stand here, as a hint; null where one may.
    private string? _aggregateBar = NoAggregateInPattern;
    private bool _hasAggregates;

    private const string NoAggregateInPattern = "A condition on groups is written HAVING (…), after the pattern.";
    private const string NoAggregateInKey = "Groups are made before anything is aggregated.";
    private const string NoAggregateInAggregate = "An aggregate of aggregates takes a query within the query: { SELECT (COUNT(…) AS ?n) … }.";

    private bool IsBuiltInCall => _current.Kind == TokenKind.Word && BuiltIns.Contains(_current.Value);

    // [121] BuiltInCall
    private ExpressionSyntax BuiltInCall()
    {
        var name = Advance();
        if (BuiltIns.AggregateOf(name.Value) is { } aggregate)
            return Aggregate(name, aggregate);
        if (BuiltIns.FunctionOf(name.Value) is { } function)
            return new FunctionSyntax(function.Function, Arguments(name, function.Least, function.Most));
        return name.Value.ToUpperInvariant() switch
        {
            "BOUND" => Bound(name),
            "IF" => Arguments(name, 3, 3) is [var condition, var then, var otherwise] ? new IfSyntax(condition, then, otherwise) : throw Unexpected("three arguments"),
            "COALESCE" => new CoalesceSyntax(Arguments(name, 0, int.MaxValue)),
            "EXISTS" => ExistsFunc(isNegated: false),
            _ => NotExistsFunc(),
        };
    }

    // 'BOUND' '(' Var ')'
    private BoundSyntax Bound(Token name)
    {
        Expect("(", $"The arguments of {name.Value} stand between brackets.");
        if (_current.Kind != TokenKind.Variable)
            throw Unexpected("a variable", "BOUND asks whether a variable has a value, and takes nothing else.");
        var variable = VariableUse();
        Expect(")");
        return new BoundSyntax(variable);
    }

    // [122] RegexExpression, [123] SubstringExpression, [124] StrReplaceExpression, and the other forms of BuiltInCall: their
    // arguments differ in number alone
    private List<ExpressionSyntax> Arguments(Token name, int least, int most)
    {
        if (!_current.Is("("))
            throw Unexpected("'('", $"The arguments of {name.Value.ToUpperInvariant()} stand between brackets.");
        var arguments = ExpressionList();
        if (arguments.Count >= least && arguments.Count <= most)
            return arguments;
        var count = least == most ? $"{least}" : $"{least} to {most}";
        throw Error(name, $"{name.Value.ToUpperInvariant()} with {count} argument{(most == 1 ? "" : "s")}, not {arguments.Count}");
    }

    // [125] ExistsFunc ::= 'EXISTS' GroupGraphPattern
    private ExistsSyntax ExistsFunc(bool isNegated)
    {
        var outer = _scope;
        var block = _blankNodes.SuspendBlock();
        _scope = new VariableScope();
        var group = GroupGraphPattern();
        _scope = outer;
        _blankNodes.ResumeBlock(block);
        return new ExistsSyntax(group, isNegated);
    }

    // [126] NotExistsFunc ::= 'NOT' 'EXISTS' GroupGraphPattern
    private ExistsSyntax NotExistsFunc()
    {
        ExpectWord("EXISTS", "'Not' is written !; NOT stands before EXISTS and IN only.");
        return ExistsFunc(isNegated: true);
    }

    // [127] Aggregate ::= 'COUNT' '(' 'DISTINCT'? ( '*' | Expression ) ')' | 'SUM' '(' 'DISTINCT'? Expression ')' | …
    //       | 'GROUP_CONCAT' '(' 'DISTINCT'? Expression ( ';' 'SEPARATOR' '=' String )? ')'
    private AggregateSyntax Aggregate(Token name, AggregateFunction function)
    {
        if (_aggregateBar is not null)
            throw Error(name, "no aggregate here", _aggregateBar);
        _hasAggregates = true;
        _aggregateBar = NoAggregateInAggregate;
        Expect("(", $"The argument of {name.Value.ToUpperInvariant()} stands between brackets.");
        var isDistinct = TakeWord("DISTINCT");
        ExpressionSyntax? argument = null;
        if (!(function == AggregateFunction.Count && Take("*")))
            argument = Expression();
        var separator = function == AggregateFunction.GroupConcat && Take(";") ? Separator() : null;
        CloseExpression();
        _aggregateBar = null;
        return new AggregateSyntax(function, argument, isDistinct, separator);
    }

    private string Separator()
    {
        ExpectWord("SEPARATOR");
        Expect("=");
        return _current.Kind == TokenKind.String ? Advance().Value : throw Unexpected("a string");
    }
}
