using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// The terms of our own that annotate shapes, beside <see cref="Vocab.Harvester.MaturityLevel"/>; shapes/shared.ttl says what each means.
/// </summary>
internal static class ShapeAnnotations
{
    internal static readonly Iri Bonus = Iri.Unchecked(Vocab.Harvester.Namespace + "Bonus");

    internal static readonly Iri RequiredClass = Iri.Unchecked(Vocab.Harvester.Namespace + "requiredClass");

    internal static readonly Iri Class = Iri.Unchecked(Vocab.Harvester.Namespace + "class");

    internal static readonly Iri Absent = Iri.Unchecked(Vocab.Harvester.Namespace + "absent");
}
