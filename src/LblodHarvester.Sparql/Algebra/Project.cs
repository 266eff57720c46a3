namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions, with these variables alone.</summary>
internal sealed record Project(GraphPattern Pattern, IReadOnlyList<Variable> Variables) : GraphPattern;
