namespace LblodHarvester.Sparql.Algebra;

/// <summary>An operation of SPARQL 1.1 Update.</summary>
internal abstract record UpdateOperation;
