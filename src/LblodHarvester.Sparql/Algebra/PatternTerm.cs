namespace LblodHarvester.Sparql.Algebra;

/// <summary>What stands in a place of a pattern: a variable or a term.</summary>
internal abstract record PatternTerm;
