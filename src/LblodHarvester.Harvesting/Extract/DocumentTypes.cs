using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>The concepts of the four published document types (codelist BesluitDocumentType).</summary>
public static class DocumentTypes
{
    private const string Scheme = "https://data.vlaanderen.be/id/concept/BesluitDocumentType/";

    /// <summary>Agenda.</summary>
    public static readonly Iri Agenda = Iri.Unchecked(Scheme + "13fefad6-a9d6-4025-83b5-e4cbee3a8965");

    /// <summary>Besluitenlijst.</summary>
    public static readonly Iri Besluitenlijst = Iri.Unchecked(Scheme + "3fa67785-ffdc-4b30-8880-2b99d97b4dee");

    /// <summary>Notulen.</summary>
    public static readonly Iri Notulen = Iri.Unchecked(Scheme + "8e791b27-7600-4577-b24e-c7c29e0eb773");

    /// <summary>Uittreksel.</summary>
    public static readonly Iri Uittreksel = Iri.Unchecked(Scheme + "9d5bfaca-bbf2-49dd-a830-769f91a6377b");

    /// <summary>The IRI from its authority on: the field spells several names with http and with https.</summary>
    internal static string SchemelessOf(Iri iri)
    {
        var colon = iri.Value.IndexOf("://", StringComparison.Ordinal);
        return colon is 4 or 5 && iri.Value.StartsWith("http", StringComparison.Ordinal) ? iri.Value[colon..] : iri.Value;
    }
}
