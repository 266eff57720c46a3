namespace LblodHarvester.Sparql.Algebra;

/// <summary>A property path expression (SPARQL 1.1, section 18.1.7).</summary>
internal abstract record PropertyPath;
