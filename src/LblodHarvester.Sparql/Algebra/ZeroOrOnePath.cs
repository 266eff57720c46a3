namespace LblodHarvester.Sparql.Algebra;

/// <summary>The path or nothing: <c>path?</c>.</summary>
internal sealed record ZeroOrOnePath(PropertyPath Path) : PropertyPath;
