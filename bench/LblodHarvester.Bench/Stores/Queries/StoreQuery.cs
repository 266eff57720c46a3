namespace LblodHarvester.Bench.Stores.Queries;

/// <summary>A query that stores are asked.</summary>
/// <param name="Name">Its number and what it is about.</param>
/// <param name="Text">The query.</param>
internal sealed record StoreQuery(string Name, string Text);
