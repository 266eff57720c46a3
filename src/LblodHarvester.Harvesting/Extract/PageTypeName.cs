namespace LblodHarvester.Harvesting.Extract;

/// <summary>What people call the kinds of page.</summary>
public static class PageTypeName
{
    /// <summary>In an English sentence, with its article: <c>an agenda</c>.</summary>
    public static string English(PageType type) => type switch
    {
        PageType.Overview => "an overview without document or decision",
        PageType.Agenda => "an agenda",
        PageType.Besluitenlijst => "a besluitenlijst",
        PageType.Notulen => "notulen",
        PageType.Uittreksel => "an uittreksel",
        PageType.Besluit => "a page with decisions and no document type",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>In a Dutch sentence, with its article: <c>een agenda</c>.</summary>
    public static string Dutch(PageType type) => type switch
    {
        PageType.Overview => "een overzicht zonder document of besluit",
        PageType.Agenda => "een agenda",
        PageType.Besluitenlijst => "een besluitenlijst",
        PageType.Notulen => "notulen",
        PageType.Uittreksel => "een uittreksel",
        PageType.Besluit => "een pagina met besluiten en zonder documenttype",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
