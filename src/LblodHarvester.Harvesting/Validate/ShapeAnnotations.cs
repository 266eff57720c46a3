using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// The terms of our own that annotate shapes, beside <see cref="Vocab.Harvester.MaturityLevel"/>; shapes/shared.ttl says what each means.
/// </summary>
internal static class ShapeAnnotations
{
    internal static readonly Iri Bonus = Term("Bonus");

    internal static readonly Iri RequiredClass = Term("requiredClass");

    internal static readonly Iri Class = Term("class");

    internal static readonly Iri Example = Term("example");

    internal static readonly Iri Field = Term("field");

    private static Iri Term(string name) => Iri.Unchecked(Vocab.Harvester.Namespace + name);
}
