namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// Whether the pattern has a solution once the current solution is put into it (section 18.6), or with <paramref name="IsNegated"/>
/// whether it has none.
/// </summary>
internal sealed record ExistsExpression(GraphPattern Pattern, bool IsNegated) : Expression;
