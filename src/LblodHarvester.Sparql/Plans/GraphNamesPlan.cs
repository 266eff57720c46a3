namespace LblodHarvester.Sparql.Plans;

/// <summary>The named graphs, one after the other.</summary>
internal sealed record GraphNamesPlan(VariableScope Scope) : Plan;
