namespace LblodHarvester.Sparql.Algebra;

/// <summary>The pattern in one named graph, or, with a variable, in each: <c>GRAPH</c>.</summary>
internal sealed record NamedGraph(PatternTerm Name, GraphPattern Pattern) : GraphPattern;
