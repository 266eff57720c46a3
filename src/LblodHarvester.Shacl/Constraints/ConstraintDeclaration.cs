using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What a shape says for a parameter of a <see cref="ConstraintComponent"/>.</summary>
/// <param name="Shapes">The shapes graph.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Path">Its path; null for a node shape.</param>
/// <param name="Value">The value of the parameter.</param>
public sealed record ConstraintDeclaration(Graph Shapes, Resource Shape, PropertyPath? Path, Term Value);
