using System.Reflection;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Reports;

/// <summary>What machine formats call the program and the kinds of things it tells.</summary>
internal static class ReportNames
{
    public const string Tool = "lblod";

    /// <summary>The version of the program: <c>1.2.3</c>.</summary>
    public static string Version { get; } =
        typeof(ReportNames).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static string Of(PageType type) => type switch
    {
        PageType.Overview => "overview",
        PageType.Agenda => "agenda",
        PageType.Besluitenlijst => "besluitenlijst",
        PageType.Notulen => "notulen",
        PageType.Uittreksel => "uittreksel",
        PageType.Besluit => "besluit",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    public static string Of(PageTypeEvidence evidence) => evidence switch
    {
        PageTypeEvidence.DocumentType => "documentType",
        PageTypeEvidence.Decision => "decision",
        PageTypeEvidence.Agendapunt => "agendapunt",
        PageTypeEvidence.Nothing => "nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, null),
    };

    public static string Of(FindingOrigin origin) => origin switch
    {
        FindingOrigin.Page => "page",
        FindingOrigin.Extraction => "extraction",
        FindingOrigin.Normalisation => "normalisation",
        FindingOrigin.Shapes => "shapes",
        FindingOrigin.OwnShapes => "ownShapes",
        FindingOrigin.Register => "register",
        FindingOrigin.Toezicht => "toezicht",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, null),
    };

    public static string Of(Reportability reportability) => reportability switch
    {
        Reportability.Reportable => "reportable",
        Reportability.Incomplete => "incomplete",
        Reportability.Undecided => "undecided",
        Reportability.NotReportable => "notReportable",
        _ => throw new ArgumentOutOfRangeException(nameof(reportability), reportability, null),
    };
}
