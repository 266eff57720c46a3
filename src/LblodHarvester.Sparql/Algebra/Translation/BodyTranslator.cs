using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>
/// Translates the pattern of one query and its modifiers up to <c>ORDER BY</c> (SPARQL 1.1, sections 18.2.4 and 18.2.5.1): groups and
/// aggregates, <c>HAVING</c>, <c>VALUES</c>, the expressions of <c>SELECT</c>, order.
/// </summary>
internal sealed class BodyTranslator(GroupTranslator groups, FreshVariables fresh, QueryBodySyntax body)
{
    private readonly HashSet<Variable> _sameInGroup = [];
    private readonly Dictionary<Aggregate, Variable> _variables = [];
    private readonly List<GroupAggregate> _aggregates = [];

    internal GraphPattern Translate(IReadOnlyList<ProjectionSyntax> columns)
    {
        var pattern = groups.Translate(body.Where);
        var keys = new List<Variable>();
        foreach (var key in body.Keys)
            pattern = WithKey(pattern, key, keys);
        _sameInGroup.UnionWith(keys);

        var having = body.Having.Select(Value).ToList();
        var extensions = columns.Where(column => column.Expression is not null).Select(Extension).ToList();
        var order = body.Order.Select(condition => new OrderCondition(Value(condition.Expression), condition.IsDescending)).ToList();

        if (body.IsGrouped)
            pattern = new Group(pattern, keys, _aggregates);
        if (having.Count > 0)
            pattern = new Filter(having.Aggregate((left, right) => new AndExpression(left, right)), pattern);
        if (body.Values is { } values)
            pattern = GroupTranslator.Joined(pattern, new InlineData(values.Variables, values.Rows));
        foreach (var (variable, expression) in extensions)
            pattern = new Extend(pattern, variable, expression);
        return order.Count == 0 ? pattern : new OrderBy(pattern, order);
    }

    // Section 18.2.4.1: what is grouped by is a variable, or becomes one.
    private GraphPattern WithKey(GraphPattern pattern, GroupConditionSyntax key, List<Variable> keys)
    {
        if (key is { Variable: null, Expression: VariableSyntax simple })
        {
            keys.Add(simple.Variable);
            return pattern;
        }

        var variable = key.Variable ?? fresh.Value();
        keys.Add(variable);
        return new Extend(pattern, variable, new ExpressionTranslator(groups).Translate(key.Expression));
    }

    private (Variable Variable, Expression Expression) Extension(ProjectionSyntax column)
    {
        var expression = Value(column.Expression!);
        _sameInGroup.Add(column.Variable);
        return (column.Variable, expression);
    }

    private Expression Value(ExpressionSyntax expression) =>
        body.IsGrouped
            ? new ExpressionTranslator(groups, VariableOf, Sampled).Translate(expression)
            : new ExpressionTranslator(groups).Translate(expression);

    // Equal aggregates are computed once.
    private Variable VariableOf(Aggregate aggregate)
    {
        if (_variables.TryGetValue(aggregate, out var variable))
            return variable;
        variable = fresh.Value();
        _variables.Add(aggregate, variable);
        _aggregates.Add(new GroupAggregate(variable, aggregate));
        return variable;
    }

    // Section 18.2.4.1: a variable that is neither a key nor in an aggregate stands for any of its values.
    private Variable Sampled(Variable variable) => _sameInGroup.Contains(variable)
        ? variable
        : VariableOf(new Aggregate(AggregateFunction.Sample, new VariableExpression(variable), IsDistinct: false));
}
