namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// An operator of the SPARQL algebra (SPARQL 1.1, section 18.2): what it means depends on nothing but itself and the dataset.
/// </summary>
internal abstract record GraphPattern;
