namespace LblodHarvester.Harvesting.Extract;

/// <summary>What kind of page it is, as its RDFa says.</summary>
public enum PageType
{
    /// <summary>No document and no decision: a list of links, followed but not published.</summary>
    Overview,

    /// <summary>An agenda.</summary>
    Agenda,

    /// <summary>A besluitenlijst.</summary>
    Besluitenlijst,

    /// <summary>Notulen.</summary>
    Notulen,

    /// <summary>An uittreksel: one decision.</summary>
    Uittreksel,

    /// <summary>No document type, but a Besluit or a BehandelingVanAgendapunt.</summary>
    Besluit,
}
