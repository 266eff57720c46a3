namespace LblodHarvester.Sparql.Algebra;

/// <summary>The path once or more: <c>path+</c>.</summary>
internal sealed record OneOrMorePath(PropertyPath Path) : PropertyPath;
