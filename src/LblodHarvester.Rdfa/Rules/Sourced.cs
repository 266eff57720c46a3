using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A subject or object with its origin.</summary>
internal sealed record Sourced(Resource Term, Origin Origin);
