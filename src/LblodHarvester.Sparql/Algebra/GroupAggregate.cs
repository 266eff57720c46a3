namespace LblodHarvester.Sparql.Algebra;

/// <summary>An aggregate of a group, and the variable that holds it.</summary>
internal sealed record GroupAggregate(Variable Variable, Aggregate Aggregate);
