namespace LblodHarvester.Sparql.Plans;

/// <summary>The default graph of the store.</summary>
internal sealed record DefaultScope : GraphScope;
