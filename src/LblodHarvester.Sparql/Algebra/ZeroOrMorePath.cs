namespace LblodHarvester.Sparql.Algebra;

/// <summary>The path any number of times: <c>path*</c>.</summary>
internal sealed record ZeroOrMorePath(PropertyPath Path) : PropertyPath;
