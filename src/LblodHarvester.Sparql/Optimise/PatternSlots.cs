using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The variables of a pattern, as slots of a scope (SPARQL 1.1, section 18.2.1).</summary>
/// <param name="Visible">Those that its solutions may bind.</param>
/// <param name="Certain">Those that each of its solutions binds.</param>
/// <param name="Mentioned">All that it names anywhere, visible or not.</param>
internal sealed record PatternSlots(SlotSet Visible, SlotSet Certain, SlotSet Mentioned)
{
    /// <summary>Finds those of a pattern, from those of the patterns that it stands on.</summary>
    internal static PatternSlots Of(GraphPattern pattern, Scope scope)
    {
        var (visible, certain) = BoundBy(pattern, scope);
        // What a subquery selects it names, also where nothing binds it.
        var mentioned = pattern is Project project ? scope.SlotsOf(project.Variables) : visible;
        foreach (var expression in PatternParts.Expressions(pattern))
            mentioned = mentioned.Union(NamedBy(expression, scope));
        foreach (var inner in PatternParts.Patterns(pattern))
            mentioned = mentioned.Union(scope.SlotsOf(inner).Mentioned);
        return new PatternSlots(visible, certain, mentioned);
    }

    private static (SlotSet Visible, SlotSet Certain) BoundBy(GraphPattern pattern, Scope scope) => pattern switch
    {
        BasicGraphPattern bgp => Always(bgp.Triples.Aggregate(
            SlotSet.Empty, (slots, triple) => slots.Union(scope.SlotsOf([triple.Subject, triple.Predicate, triple.Object])))),
        PathPattern path => Always(scope.SlotsOf([path.Subject, path.Object])),
        TextSearch search => Always(scope.SlotsOf(search.Score is null ? [search.Literal] : [search.Literal, search.Score])),
        Join join => Both(scope.SlotsOf(join.Left), scope.SlotsOf(join.Right)),
        LeftJoin join => (scope.SlotsOf(join.Left).Visible.Union(scope.SlotsOf(join.Right).Visible), scope.SlotsOf(join.Left).Certain),
        Filter filter => Same(scope.SlotsOf(filter.Pattern)),
        Union union => Either(scope.SlotsOf(union.Left), scope.SlotsOf(union.Right)),
        Minus minus => Same(scope.SlotsOf(minus.Left)),
        NamedGraph graph => With(scope.SlotsOf(graph.Pattern), scope.SlotsOf([graph.Name])),
        Service { IsSilent: false } service => With(scope.SlotsOf(service.Pattern), scope.SlotsOf([service.Endpoint])),
        // A failure that does not matter is a solution that binds nothing.
        Service service => (scope.SlotsOf(service.Pattern).Visible.Union(scope.SlotsOf([service.Endpoint])), SlotSet.Empty),
        Extend extend => OfExtend(scope.SlotsOf(extend.Pattern), extend, scope),
        InlineData data => OfData(data, scope),
        Group group => OfGroup(scope.SlotsOf(group.Pattern), group, scope),
        OrderBy order => Same(scope.SlotsOf(order.Pattern)),
        Distinct distinct => Same(scope.SlotsOf(distinct.Pattern)),
        Reduced reduced => Same(scope.SlotsOf(reduced.Pattern)),
        Slice slice => Same(scope.SlotsOf(slice.Pattern)),
        Project project => Among(scope.SlotsOf(project.Pattern), scope.SlotsOf(project.Variables)),
        _ => throw new NotSupportedException($"{pattern.GetType().Name} is not known to the optimiser."),
    };

    private static (SlotSet Visible, SlotSet Certain) Always(SlotSet slots) => (slots, slots);

    private static (SlotSet Visible, SlotSet Certain) Same(PatternSlots inner) => (inner.Visible, inner.Certain);

    private static (SlotSet Visible, SlotSet Certain) Both(PatternSlots left, PatternSlots right) =>
        (left.Visible.Union(right.Visible), left.Certain.Union(right.Certain));

    private static (SlotSet Visible, SlotSet Certain) Either(PatternSlots left, PatternSlots right) =>
        (left.Visible.Union(right.Visible), left.Certain.Intersect(right.Certain));

    private static (SlotSet Visible, SlotSet Certain) With(PatternSlots inner, SlotSet name) =>
        (inner.Visible.Union(name), inner.Certain.Union(name));

    private static (SlotSet Visible, SlotSet Certain) Among(PatternSlots inner, SlotSet selected) =>
        (inner.Visible.Intersect(selected), inner.Certain.Intersect(selected));

    private static (SlotSet Visible, SlotSet Certain) OfExtend(PatternSlots inner, Extend extend, Scope scope)
    {
        var slot = scope.SlotOf(extend.Variable);
        return (inner.Visible.With(slot), extend.Expression is ConstantExpression ? inner.Certain.With(slot) : inner.Certain);
    }

    private static (SlotSet Visible, SlotSet Certain) OfData(InlineData data, Scope scope) => (
        scope.SlotsOf(data.Variables),
        scope.SlotsOf(data.Variables.Where((_, column) => data.Rows.All(row => row[column] is not null))));

    private static (SlotSet Visible, SlotSet Certain) OfGroup(PatternSlots inner, Group group, Scope scope)
    {
        var keys = scope.SlotsOf(group.Keys);
        var counts = scope.SlotsOf(group.Aggregates.Where(IsCount).Select(aggregate => aggregate.Variable));
        return (keys.Union(scope.SlotsOf(group.Aggregates.Select(aggregate => aggregate.Variable))), keys.Intersect(inner.Certain).Union(counts));
    }

    private static bool IsCount(GroupAggregate aggregate) => aggregate.Aggregate.Function == AggregateFunction.Count;

    private static SlotSet NamedBy(Expression expression, Scope scope)
    {
        var named = scope.SlotsOf(ExpressionParts.Variables(expression));
        foreach (var test in ExpressionParts.Of(expression).OfType<ExistsExpression>())
            named = named.Union(scope.SlotsOf(test.Pattern).Mentioned);
        return named;
    }
}
