using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>GRAPH</c> (production [58]).</summary>
internal sealed record GraphSyntax(PatternTerm Name, GroupSyntax Group) : ElementSyntax;
