using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// One step along any property but these, forward or backward: <c>!(iri|^iri)</c>. A direction without excluded properties that is
/// not asked for is not walked.
/// </summary>
/// <param name="Forward">The properties not walked forward; null when nothing is walked forward.</param>
/// <param name="Inverse">The properties not walked backward; null when nothing is walked backward.</param>
internal sealed record NegatedPropertySet(IReadOnlyList<Iri>? Forward, IReadOnlyList<Iri>? Inverse) : PropertyPath;
