using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>A function that a query calls by its IRI.</summary>
/// <param name="arguments">The values of the arguments, none of which is an error.</param>
/// <returns>The value; null for an error.</returns>
internal delegate Term? ExtensionFunction(IReadOnlyList<Term> arguments);
