namespace LblodHarvester.Sparql.Algebra;

/// <summary>A path walked from its end: <c>inv(path)</c>.</summary>
internal sealed record InversePath(PropertyPath Path) : PropertyPath;
