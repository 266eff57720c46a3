namespace LblodHarvester.Sparql.Plans;

/// <summary>Several graphs, whose triples are taken as those of one: the graphs of <c>FROM</c>.</summary>
internal sealed record MergedScope(IReadOnlyList<uint> Graphs) : GraphScope;
