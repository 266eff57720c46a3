using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>Solutions given in the query: <c>VALUES</c>.</summary>
/// <param name="Variables">The variables, in the order of the terms.</param>
/// <param name="Rows">For each solution a term for each variable; null is <c>UNDEF</c>.</param>
internal sealed record InlineData(IReadOnlyList<Variable> Variables, IReadOnlyList<IReadOnlyList<Term?>> Rows) : GraphPattern;
