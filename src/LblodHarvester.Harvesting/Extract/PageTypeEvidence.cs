namespace LblodHarvester.Harvesting.Extract;

/// <summary>What decided of which kind a page is; the strongest first.</summary>
public enum PageTypeEvidence
{
    /// <summary>A resource is typed with a document type.</summary>
    DocumentType,

    /// <summary>A resource has a document type as dct:type, which toezicht does not read.</summary>
    DctType,

    /// <summary>No document type, but a Besluit or a BehandelingVanAgendapunt.</summary>
    Decision,

    /// <summary>Neither of those, but an Agendapunt.</summary>
    Agendapunt,

    /// <summary>None of these.</summary>
    Nothing,
}
