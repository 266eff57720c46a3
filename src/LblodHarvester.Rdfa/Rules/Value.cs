using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>An object with its origin.</summary>
internal readonly record struct Value(Term Term, Origin Origin);
