using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A group graph pattern (production [53]).</summary>
/// <param name="Elements">What stands between its braces, in order.</param>
/// <param name="Variables">The variables that are in scope in it (SPARQL 1.1, section 18.2.1), in the order in which they are first named.</param>
internal sealed record GroupSyntax(IReadOnlyList<ElementSyntax> Elements, IReadOnlyList<Variable> Variables);
