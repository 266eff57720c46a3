using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Reports;

/// <summary>What the vendor's check says of a page as a whole, in sentences.</summary>
internal static class Verdict
{
    private const int MostCodes = 5;

    /// <summary>What kind of page it is and what says so, its maturity level and what is missing for the next, and how many findings there are.</summary>
    /// <param name="report">What the check says.</param>
    /// <param name="asked">Whether the kind of page was asked for.</param>
    public static Wording Of(PageReport report, bool asked)
    {
        var (detected, maturity, counts) = (Detected(report, asked), Maturity(report), Counts(report));
        return new Wording(
            $"{PageTypeName.English(report.Type)} ({detected.English}){maturity.English}; {counts.English}",
            $"{PageTypeName.Dutch(report.Type)} ({detected.Dutch}){maturity.Dutch}; {counts.Dutch}");
    }

    /// <summary>Whether a document is one to report, and why, with the places of the fields that are missing.</summary>
    public static Wording Of(DocumentVerdict verdict)
    {
        var document = verdict.Document;
        var name = document.Resource is { } resource
            ? new Wording(resource.Value, resource.Value)
            : new Wording($"the document without IRI at {document.Place}", $"het document zonder IRI op {document.Place}");
        var missing = verdict.Reportability == Reportability.Incomplete ? Fields(document) : new Wording("", "");
        var state = StateOf(verdict.Reportability);
        return new Wording(
            $"{name.English}: {state.English}: {verdict.Why.English}{missing.English}", $"{name.Dutch}: {state.Dutch}: {verdict.Why.Dutch}{missing.Dutch}");
    }

    /// <summary>What is said of a besluitenlijst that holds no document that could be reported; null of any other page.</summary>
    public static Wording? WithoutDocument(PageReport report) => report.Type == PageType.Besluitenlijst && report.Documents.Count == 0
        ? new Wording(
            "not reportable: nothing on the page is a document of type besluitenlijst", "niet te melden: niets op de pagina is een document van het type besluitenlijst")
        : null;

    /// <summary>Whether a document is one to report, in a word or two.</summary>
    public static Wording StateOf(Reportability reportability) => reportability switch
    {
        Reportability.Reportable => new Wording("reportable", "te melden"),
        Reportability.Incomplete => new Wording("incomplete", "onvolledig"),
        Reportability.Undecided => new Wording("undecided", "onbeslist"),
        Reportability.NotReportable => new Wording("not reportable", "niet te melden"),
        _ => throw new ArgumentOutOfRangeException(nameof(reportability), reportability, null),
    };

    private static Wording Detected(PageReport report, bool asked)
    {
        var evidence = Evidence(report.Reading);
        if (!asked)
            return evidence;
        return report.Type == report.Reading.Type
            ? new Wording($"as was asked; {evidence.English}", $"zoals gevraagd; {evidence.Dutch}")
            : new Wording(
                $"as was asked; the page is {PageTypeName.English(report.Reading.Type)}: {evidence.English}",
                $"zoals gevraagd; de pagina is {PageTypeName.Dutch(report.Reading.Type)}: {evidence.Dutch}");
    }

    private static Wording Evidence(PageTypeReading reading) => reading.Evidence switch
    {
        PageTypeEvidence.DocumentType => new($"its document type at {reading.Place} says so", $"haar documenttype op {reading.Place} zegt dat"),
        PageTypeEvidence.Decision => new($"the decision at {reading.Place} says so", $"het besluit op {reading.Place} zegt dat"),
        PageTypeEvidence.Agendapunt => new(
            $"the agendapunt at {reading.Place} says so; there is no document type", $"het agendapunt op {reading.Place} zegt dat; er is geen documenttype"),
        PageTypeEvidence.Nothing => new("nothing on it says otherwise", "niets erop zegt iets anders"),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading.Evidence, null),
    };

    // An overview holds no document that could have a level.
    private static Wording Maturity(PageReport report)
    {
        if (report.Type == PageType.Overview)
            return new Wording("", "");
        var level = (int)report.Maturity;
        var has = level == 0
            ? new Wording("below maturity level 1", "onder maturiteitsniveau 1")
            : new Wording($"maturity level {level}", $"maturiteitsniveau {level}");
        var next = ForNext(report);
        return new Wording($"; {has.English}{next.English}", $"; {has.Dutch}{next.Dutch}");
    }

    private static Wording ForNext(PageReport report)
    {
        if (report.Maturity == MaturityLevel.Level3)
            return new Wording(", the highest", ", het hoogste");
        if (!report.HasRegister && report.Maturity != MaturityLevel.None)
            return new Wording(" (level 2 is not checked without a register)", " (niveau 2 wordt niet nagekeken zonder register)");
        var codes = report.MissingForNextLevel.Select(finding => finding.Code).Distinct().ToList();
        var next = (int)report.Maturity + 1;
        if (codes.Count == 0)
            return new Wording("", "");
        var listed = string.Join(", ", codes.Take(MostCodes));
        var more = codes.Count - MostCodes;
        return new Wording(
            $"; for level {next}: {listed}{(more > 0 ? $" and {more} more" : "")}", $"; voor niveau {next}: {listed}{(more > 0 ? $" en nog {more}" : "")}");
    }

    private static Wording Fields(SubmittableDocument document)
    {
        var fields = document.Missing.DistinctBy(missing => missing.Field).OrderBy(missing => missing.Field).ToList();
        return new Wording(
            $" ({string.Join(", ", fields.Select(missing => $"field {missing.Field} at {missing.Place}"))})",
            $" ({string.Join(", ", fields.Select(missing => $"veld {missing.Field} op {missing.Place}"))})");
    }

    private static Wording Counts(PageReport report)
    {
        var counts = new SeverityCounts();
        counts.Add(report.Findings);
        return counts.ToWording();
    }
}
