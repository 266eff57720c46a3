namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// A triple of an update's template, and the graph that it is for; null is the default graph (SPARQL 1.1 Update, section 4.2.2).
/// </summary>
internal sealed record QuadPattern(TriplePattern Triple, PatternTerm? Graph);
