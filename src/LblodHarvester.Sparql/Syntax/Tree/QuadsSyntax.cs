using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>Triples for one graph, in data or a template (production [51]); without a graph they are for the default graph.</summary>
internal sealed record QuadsSyntax(PatternTerm? Graph, IReadOnlyList<TripleSyntax> Triples);
