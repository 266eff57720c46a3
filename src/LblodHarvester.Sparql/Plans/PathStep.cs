namespace LblodHarvester.Sparql.Plans;

/// <summary>A path as it is searched: where one step leads to matters, not how many ways lead there.</summary>
internal abstract record PathStep;
