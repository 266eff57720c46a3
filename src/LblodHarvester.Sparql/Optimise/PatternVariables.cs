using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Which variables a pattern's solutions may bind, and which they bind always (SPARQL 1.1, section 18.2.1).</summary>
/// <param name="Visible">Those that may be bound.</param>
/// <param name="Certain">Those that are bound in each solution.</param>
internal sealed record PatternVariables(IReadOnlySet<Variable> Visible, IReadOnlySet<Variable> Certain)
{
    private static readonly HashSet<Variable> None = [];

    /// <summary>The visible ones that are not certain.</summary>
    internal IEnumerable<Variable> Uncertain => Visible.Where(variable => !Certain.Contains(variable));

    /// <summary>Finds those of a pattern.</summary>
    internal static PatternVariables Of(GraphPattern pattern) => pattern switch
    {
        BasicGraphPattern bgp => Always(bgp.Triples.SelectMany(triple => VariablesOf(triple.Subject, triple.Predicate, triple.Object))),
        PathPattern path => Always(VariablesOf(path.Subject, path.Object)),
        TextSearch search => Always(VariablesOf(search.Score is null ? [search.Literal] : [search.Literal, search.Score])),
        Join join => OfJoin(Of(join.Left), Of(join.Right)),
        LeftJoin join => OfLeftJoin(Of(join.Left), Of(join.Right)),
        Filter filter => Of(filter.Pattern),
        Union union => OfUnion(Of(union.Left), Of(union.Right)),
        Minus minus => Of(minus.Left),
        NamedGraph graph => OfJoin(Of(graph.Pattern), Always(VariablesOf(graph.Name))),
        Service service => OfService(OfJoin(Of(service.Pattern), Always(VariablesOf(service.Endpoint))), service),
        Extend extend => OfExtend(Of(extend.Pattern), extend),
        InlineData data => OfData(data),
        Group group => OfGroup(Of(group.Pattern), group),
        OrderBy order => Of(order.Pattern),
        Distinct distinct => Of(distinct.Pattern),
        Reduced reduced => Of(reduced.Pattern),
        Slice slice => Of(slice.Pattern),
        Project project => OfProject(Of(project.Pattern), project.Variables),
        _ => throw new NotSupportedException($"{pattern.GetType().Name} is not known to the optimiser."),
    };

    /// <summary>The variables among some terms.</summary>
    internal static IEnumerable<Variable> VariablesOf(params IEnumerable<PatternTerm> terms) =>
        terms.OfType<VariableTerm>().Select(term => term.Variable);

    private static PatternVariables Always(IEnumerable<Variable> variables)
    {
        var set = variables.ToHashSet();
        return new PatternVariables(set, set);
    }

    private static PatternVariables OfJoin(PatternVariables left, PatternVariables right) =>
        new(left.Visible.Union(right.Visible).ToHashSet(), left.Certain.Union(right.Certain).ToHashSet());

    private static PatternVariables OfLeftJoin(PatternVariables left, PatternVariables right) =>
        new(left.Visible.Union(right.Visible).ToHashSet(), left.Certain);

    private static PatternVariables OfUnion(PatternVariables left, PatternVariables right) =>
        new(left.Visible.Union(right.Visible).ToHashSet(), left.Certain.Intersect(right.Certain).ToHashSet());

    private static PatternVariables OfExtend(PatternVariables inner, Extend extend) =>
        new(
            inner.Visible.Append(extend.Variable).ToHashSet(),
            extend.Expression is ConstantExpression ? inner.Certain.Append(extend.Variable).ToHashSet() : inner.Certain);

    // A failure that does not matter is a solution that binds nothing.
    private static PatternVariables OfService(PatternVariables asked, Service service) =>
        service.IsSilent ? asked with { Certain = None } : asked;

    private static PatternVariables OfData(InlineData data) =>
        new(
            data.Variables.ToHashSet(),
            data.Variables.Where((_, column) => data.Rows.All(row => row[column] is not null)).ToHashSet());

    private static PatternVariables OfGroup(PatternVariables inner, Group group) =>
        new(
            group.Keys.Concat(group.Aggregates.Select(aggregate => aggregate.Variable)).ToHashSet(),
            group.Keys.Where(inner.Certain.Contains)
                .Concat(group.Aggregates.Where(IsCount).Select(aggregate => aggregate.Variable))
                .ToHashSet());

    private static bool IsCount(GroupAggregate aggregate) => aggregate.Aggregate.Function == AggregateFunction.Count;

    private static PatternVariables OfProject(PatternVariables inner, IReadOnlyList<Variable> variables) =>
        variables.Count == 0
            ? new PatternVariables(None, None)
            : new PatternVariables(
                variables.Where(inner.Visible.Contains).ToHashSet(), variables.Where(inner.Certain.Contains).ToHashSet());
}
