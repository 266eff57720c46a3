using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A parameter of a constraint and what the shape says for it (SHACL, section 2.1.1).</summary>
/// <param name="Parameter">The parameter, such as <c>sh:minCount</c>.</param>
/// <param name="Values">Its value; of a parameter that takes a list, the members.</param>
public sealed record ConstraintParameter(Iri Parameter, IReadOnlyList<Term> Values);
