using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>A term.</summary>
internal sealed record ConstantExpression(Term Term) : Expression;
