namespace LblodHarvester.Sparql.Algebra;

/// <summary>A property path between two ends.</summary>
internal sealed record PathPattern(PatternTerm Subject, PropertyPath Path, PatternTerm Object) : GraphPattern;
