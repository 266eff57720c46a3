using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// The concepts of the four published document types (codelist BesluitDocumentType), the kind of page that carries each, and how a zitting
/// points to it.
/// </summary>
public static class DocumentTypes
{
    private const string Namespace = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/";

    /// <summary>Agenda.</summary>
    public static readonly Iri Agenda = Iri.Unchecked(Namespace + "13fefad6-a9d6-4025-83b5-e4cbee3a8965");

    /// <summary>Besluitenlijst.</summary>
    public static readonly Iri Besluitenlijst = Iri.Unchecked(Namespace + "3fa67785-ffdc-4b30-8880-2b99d97b4dee");

    /// <summary>Notulen.</summary>
    public static readonly Iri Notulen = Iri.Unchecked(Namespace + "8e791b27-7600-4577-b24e-c7c29e0eb773");

    /// <summary>Uittreksel.</summary>
    public static readonly Iri Uittreksel = Iri.Unchecked(Namespace + "9d5bfaca-bbf2-49dd-a830-769f91a6377b");

    private static readonly (Iri Type, PageType Page, Iri Relation)[] Published =
    [
        (Agenda, PageType.Agenda, Vocab.Besluit.HeeftAgenda),
        (Besluitenlijst, PageType.Besluitenlijst, Vocab.Besluit.HeeftBesluitenlijst),
        (Notulen, PageType.Notulen, Vocab.Besluit.HeeftNotulen),
        (Uittreksel, PageType.Uittreksel, Vocab.Besluit.HeeftUittreksel),
    ];

    /// <summary>
    /// The concept as the codelist spells it (https), or null when the term is no document type, of these four or another.
    /// </summary>
    internal static Iri? Concept(Term term) => term is Iri iri ? Spellings.Of(iri).FirstOrDefault(IsCanonical) : null;

    /// <summary>Whether it is a document type as the intake compares it: written with https.</summary>
    internal static bool IsCanonical(Iri type) => type.Value.StartsWith(Namespace, StringComparison.Ordinal);

    /// <summary>The kind of page that carries documents of this type, or null when it is none of the four.</summary>
    internal static PageType? PageOf(Iri type) =>
        Array.Find(Published, row => row.Type == type) is { Type: not null } row ? row.Page : null;

    /// <summary>The document type that a page of this kind carries, or null for an overview and for a page of one besluit.</summary>
    internal static Iri? Of(PageType page) => Array.Find(Published, row => row.Page == page).Type;

    /// <summary>The properties by which a zitting can point to a document of this type.</summary>
    internal static IReadOnlyList<Iri> RelationsTo(Iri type) =>
        Array.Find(Published, row => row.Type == type).Relation is { } relation ? [relation] : [.. Published.Select(row => row.Relation)];
}
