using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>VALUES</c> (production [62]); null is <c>UNDEF</c>.</summary>
internal sealed record ValuesSyntax(IReadOnlyList<Variable> Variables, IReadOnlyList<IReadOnlyList<Term?>> Rows) : ElementSyntax;
