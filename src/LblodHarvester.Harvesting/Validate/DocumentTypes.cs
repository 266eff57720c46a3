using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The document type concepts, and how a zitting points to a document of each.</summary>
internal static class DocumentTypes
{
    private const string Namespace = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/";
    private const string HttpNamespace = "http://data.vlaanderen.be/id/concept/BesluitDocumentType/";

    internal static readonly Iri Agenda = Iri.Unchecked(Namespace + "13fefad6-a9d6-4025-83b5-e4cbee3a8965");

    internal static readonly Iri Besluitenlijst = Iri.Unchecked(Namespace + "3fa67785-ffdc-4b30-8880-2b99d97b4dee");

    internal static readonly Iri Notulen = Iri.Unchecked(Namespace + "8e791b27-7600-4577-b24e-c7c29e0eb773");

    internal static readonly Iri Uittreksel = Iri.Unchecked(Namespace + "9d5bfaca-bbf2-49dd-a830-769f91a6377b");

    private static readonly IReadOnlyDictionary<Iri, Iri> Relations = new Dictionary<Iri, Iri>
    {
        [Agenda] = Vocab.Besluit.HeeftAgenda,
        [Besluitenlijst] = Vocab.Besluit.HeeftBesluitenlijst,
        [Notulen] = Vocab.Besluit.HeeftNotulen,
        [Uittreksel] = Vocab.Besluit.HeeftUittreksel,
    };

    /// <summary>The concept as the codelist spells it (https), or null when the term is no document type.</summary>
    internal static Iri? Concept(Term term) => term is not Iri iri ? null
        : IsCanonical(iri) ? iri
        : iri.Value.StartsWith(HttpNamespace, StringComparison.Ordinal) ? Iri.Unchecked(Namespace + iri.Value[HttpNamespace.Length..])
        : null;

    /// <summary>Whether it is a document type as the intake compares it: written with https.</summary>
    internal static bool IsCanonical(Iri type) => type.Value.StartsWith(Namespace, StringComparison.Ordinal);

    /// <summary>The properties by which a zitting can point to a document of this type.</summary>
    internal static IReadOnlyList<Iri> RelationsTo(Iri type) =>
        Relations.TryGetValue(type, out var relation) ? [relation] : [.. Relations.Values];

    /// <summary>The document type that a page of this type carries, or null for an overview and for a page of one besluit.</summary>
    internal static Iri? Of(PageType page) => page switch
    {
        PageType.Agenda => Agenda,
        PageType.Besluitenlijst => Besluitenlijst,
        PageType.Notulen => Notulen,
        PageType.Uittreksel => Uittreksel,
        _ => null,
    };
}
