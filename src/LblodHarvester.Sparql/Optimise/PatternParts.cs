using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What a pattern is made of.</summary>
internal static class PatternParts
{
    /// <summary>The patterns that it stands on.</summary>
    internal static IEnumerable<GraphPattern> Patterns(GraphPattern pattern) => pattern switch
    {
        Join join => [join.Left, join.Right],
        LeftJoin join => [join.Left, join.Right],
        Union union => [union.Left, union.Right],
        Minus minus => [minus.Left, minus.Right],
        Filter filter => [filter.Pattern],
        NamedGraph graph => [graph.Pattern],
        Service service => [service.Pattern],
        Extend extend => [extend.Pattern],
        Group group => [group.Pattern],
        OrderBy order => [order.Pattern],
        Project project => [project.Pattern],
        Distinct distinct => [distinct.Pattern],
        Reduced reduced => [reduced.Pattern],
        Slice slice => [slice.Pattern],
        _ => [],
    };

    /// <summary>The expressions in it, those of the patterns that it stands on not included.</summary>
    internal static IEnumerable<Expression> Expressions(GraphPattern pattern) => pattern switch
    {
        Filter filter => [filter.Condition],
        LeftJoin { Condition: { } condition } => [condition],
        Extend extend => [extend.Expression],
        Group group => group.Aggregates.Select(aggregate => aggregate.Aggregate.Argument).OfType<Expression>(),
        OrderBy order => order.Conditions.Select(condition => condition.Expression),
        _ => [],
    };
}
