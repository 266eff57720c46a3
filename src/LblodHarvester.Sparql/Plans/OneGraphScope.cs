namespace LblodHarvester.Sparql.Plans;

/// <summary>One graph by its identifier.</summary>
internal sealed record OneGraphScope(uint Graph) : GraphScope;
