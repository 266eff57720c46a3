namespace LblodHarvester.Sparql.Algebra;

/// <summary>An expression (SPARQL 1.1, section 17).</summary>
internal abstract record Expression;
