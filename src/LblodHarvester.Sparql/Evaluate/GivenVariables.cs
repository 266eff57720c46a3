using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Variables that have terms from the outset have them in all of the query, selected or not; those of a subquery are its own.</summary>
internal static class GivenVariables
{
    /// <summary>The pattern of a query, in which none of the variables is hidden by what the query selects.</summary>
    internal static GraphPattern PatternOf(AlgebraQuery query, IEnumerable<string> given) =>
        query is SelectQuery ? Open(query.Pattern, [.. given.Select(name => new Variable(name))]) : query.Pattern;

    private static GraphPattern Open(GraphPattern pattern, List<Variable> given) => pattern switch
    {
        Slice slice => slice with { Pattern = Open(slice.Pattern, given) },
        Distinct distinct => new Distinct(Open(distinct.Pattern, given)),
        Reduced reduced => new Reduced(Open(reduced.Pattern, given)),
        Project project => project with { Variables = [.. project.Variables.Union(given)] },
        _ => pattern,
    };
}
