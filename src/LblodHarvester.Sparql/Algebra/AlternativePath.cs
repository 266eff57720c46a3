namespace LblodHarvester.Sparql.Algebra;

/// <summary>Either path: <c>alt(first, second)</c>.</summary>
internal sealed record AlternativePath(PropertyPath First, PropertyPath Second) : PropertyPath;
