namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>A store that does not answer a query, in its own words.</summary>
internal sealed class StoreRefusal(string words) : Exception(words);
