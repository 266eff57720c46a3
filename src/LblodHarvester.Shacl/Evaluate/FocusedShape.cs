using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A shape while it is validated against one focus node.</summary>
internal readonly record struct FocusedShape(Shape Shape, Term Node);
