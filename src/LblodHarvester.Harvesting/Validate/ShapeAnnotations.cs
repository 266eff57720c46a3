using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The terms of our own that annotate shapes; shapes/shared.ttl says what each means.</summary>
internal static class ShapeAnnotations
{
    internal const string Namespace = "https://data.lblodharvester.example/ns/shapes#";

    internal static readonly Iri MaturityLevel = Iri.Unchecked(Namespace + "maturityLevel");

    internal static readonly Iri Bonus = Iri.Unchecked(Namespace + "Bonus");

    internal static readonly Iri RequiredClass = Iri.Unchecked(Namespace + "requiredClass");

    internal static readonly Iri Class = Iri.Unchecked(Namespace + "class");

    internal static readonly Iri Absent = Iri.Unchecked(Namespace + "absent");
}
