namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// The solutions of the left, each with those of the right that are compatible and pass the condition, or alone: <c>OPTIONAL</c>.
/// </summary>
/// <param name="Left">What must hold.</param>
/// <param name="Right">What may hold.</param>
/// <param name="Condition">The filter of the optional group, which sees the variables of both sides; null when there is none.</param>
internal sealed record LeftJoin(GraphPattern Left, GraphPattern Right, Expression? Condition) : GraphPattern;
