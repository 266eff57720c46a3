using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>One step along a property: <c>link(iri)</c>.</summary>
internal sealed record LinkPath(Iri Property) : PropertyPath;
