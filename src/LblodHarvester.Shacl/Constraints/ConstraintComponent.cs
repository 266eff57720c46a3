using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>
/// A constraint component that SHACL Core does not have (SHACL, section 6): a shape that has the parameter is checked by what
/// <paramref name="Compile"/> makes of it, once for each value of the parameter.
/// </summary>
/// <param name="Id">The constraint component IRI, which results name as <c>sh:sourceConstraintComponent</c>.</param>
/// <param name="Parameter">The parameter that a shape has to be checked by it; none of those of SHACL Core.</param>
/// <param name="Compile">
/// Reads what the shape says, once. A <see cref="ShapesException"/> that it throws is reported with the shape and its place.
/// </param>
public sealed record ConstraintComponent(Iri Id, Iri Parameter, Func<ConstraintDeclaration, IConstraintCheck> Compile);
