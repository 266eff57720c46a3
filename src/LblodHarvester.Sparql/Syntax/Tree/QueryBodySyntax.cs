using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>What every form of query has: the pattern, the solution modifiers (production [18]) and <c>VALUES</c>.</summary>
/// <param name="Where">The pattern.</param>
/// <param name="Keys">The conditions of <c>GROUP BY</c>; empty where there is none.</param>
/// <param name="Having">The conditions of <c>HAVING</c>.</param>
/// <param name="Order">The conditions of <c>ORDER BY</c>.</param>
/// <param name="Limit"><c>LIMIT</c>; null where there is none.</param>
/// <param name="Offset"><c>OFFSET</c>; null where there is none.</param>
/// <param name="Values">The data after the query; null where there is none.</param>
/// <param name="HasAggregates">Whether an aggregate stands in <c>SELECT</c>, <c>HAVING</c> or <c>ORDER BY</c>.</param>
internal sealed record QueryBodySyntax(
    GroupSyntax Where,
    IReadOnlyList<GroupConditionSyntax> Keys,
    IReadOnlyList<ExpressionSyntax> Having,
    IReadOnlyList<OrderConditionSyntax> Order,
    long? Limit,
    long? Offset,
    ValuesSyntax? Values,
    bool HasAggregates)
{
    /// <summary>Whether its solutions are groups (SPARQL 1.1, section 18.2.4.1).</summary>
    internal bool IsGrouped => HasAggregates || Keys.Count > 0;

    /// <summary>What <c>SELECT *</c> stands for: the variables of the pattern, and those of the data after the query.</summary>
    internal IEnumerable<Variable> VisibleVariables => Values is null ? Where.Variables : Where.Variables.Union(Values.Variables);
}
