using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>A call of a function by its IRI: a cast to an XSD type (section 17.5), or an extension.</summary>
internal sealed record CallExpression(Iri Function, IReadOnlyList<Expression> Arguments, bool IsDistinct = false) : Expression;
