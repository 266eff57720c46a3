using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A predicate with its origin.</summary>
internal readonly record struct Predicate(Iri Iri, Origin Origin);
