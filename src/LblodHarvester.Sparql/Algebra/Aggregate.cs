namespace LblodHarvester.Sparql.Algebra;

/// <summary>An aggregate (SPARQL 1.1, section 18.5.1).</summary>
/// <param name="Function">Which.</param>
/// <param name="Argument">What is aggregated; null for <c>COUNT(*)</c>.</param>
/// <param name="IsDistinct">Whether each value counts once.</param>
/// <param name="Separator">Of <c>GROUP_CONCAT</c>: what stands between two values, a space unless the query says otherwise.</param>
internal sealed record Aggregate(AggregateFunction Function, Expression? Argument, bool IsDistinct, string Separator = " ");
