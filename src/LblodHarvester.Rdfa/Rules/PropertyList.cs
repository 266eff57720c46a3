namespace LblodHarvester.Rdfa;

/// <summary>The list that <c>inlist</c> makes for one property of one subject.</summary>
internal sealed record PropertyList(Predicate Predicate, List<Value> Items);
