namespace LblodHarvester.Rdf;

/// <summary>Positions of triples, each with a link to the next; -1 ends the chain.</summary>
internal readonly record struct TripleChain(int[]? Next, int First, int Count);
