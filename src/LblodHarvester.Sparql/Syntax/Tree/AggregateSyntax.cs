using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An aggregate (production [127]).</summary>
/// <param name="Function">Which.</param>
/// <param name="Argument">What is aggregated; null for <c>COUNT(*)</c>.</param>
/// <param name="IsDistinct">Whether each value counts once.</param>
/// <param name="Separator">Of <c>GROUP_CONCAT</c>; null when the query does not say.</param>
internal sealed record AggregateSyntax(AggregateFunction Function, ExpressionSyntax? Argument, bool IsDistinct, string? Separator)
    : ExpressionSyntax;
