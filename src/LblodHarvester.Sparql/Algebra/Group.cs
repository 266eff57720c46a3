namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// One solution for each group of solutions with the same keys (SPARQL 1.1, section 18.2.4.1): the keys and the aggregates. Without
/// keys it is one group, be it empty.
/// </summary>
/// <param name="Pattern">The solutions that are grouped; a key that is an expression is an <see cref="Extend"/> there.</param>
/// <param name="Keys">The variables that groups are made by.</param>
/// <param name="Aggregates">The variable that stands for each aggregate in what follows, and the aggregate.</param>
internal sealed record Group(GraphPattern Pattern, IReadOnlyList<Variable> Keys, IReadOnlyList<GroupAggregate> Aggregates) : GraphPattern;
