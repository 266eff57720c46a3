namespace LblodHarvester.Sparql.Algebra;

/// <summary>One path after the other: <c>seq(first, second)</c>.</summary>
internal sealed record SequencePath(PropertyPath First, PropertyPath Second) : PropertyPath;
