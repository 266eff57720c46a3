using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Reports;

namespace LblodHarvester.Tests.Reports;

/// <summary>Pages and reports on them that a test puts together by hand, so that it knows what must be written.</summary>
internal static class Reported
{
    public static readonly Iri Zitting = new("https://data.gemeente.example/id/zittingen/1");

    /// <summary>A besluitenlijst with these findings.</summary>
    public static PageReport Page(string html, params Finding[] findings) => Page("page.html", html, findings);

    public static PageReport Page(string name, string html, params Finding[] findings)
    {
        var url = new Uri("https://gemeente.example/page.html");
        var body = Encoding.UTF8.GetBytes(html);
        var fetched = new FetchedPage(
            url, url, DateTimeOffset.UnixEpoch, "text/html; charset=utf-8", null, null, body, new ArchiveReference("", 0, "sha256:00"));
        var extracted = PageExtractor.Extract(fetched) with { Type = PageType.Besluitenlijst };
        var page = new ValidatedPage(Normaliser.Normalise(extracted), [], MaturityLevel.Level1, [], findings);
        return new PageReport(
            name, page, new PageTypeReading(PageType.Besluitenlijst, PageTypeEvidence.DocumentType, new SourcePlace(1, 5, 4, "typeof")), true, [], findings);
    }

    /// <summary>The same page at another level.</summary>
    public static PageReport At(this PageReport report, MaturityLevel level) => report with { Page = report.Page with { Maturity = level } };

    /// <summary>The same page as another type.</summary>
    public static PageReport As(this PageReport report, PageType type) => report with
    {
        Page = report.Page with
        {
            Normalised = report.Page.Normalised with { Extracted = report.Page.Normalised.Extracted with { Type = type } },
        },
    };

    public static PageResult.Checked Result(this PageReport report) => new(report, TimeSpan.FromMilliseconds(12));

    public static PageResult.Unreadable Unreadable(string name, SourcePlace? place = null) => new(name, "The page is empty.", place, TimeSpan.Zero);

    public static Finding Finding(string code, ProblemSeverity severity, params SourcePlace[] places) => new(
        severity, code, FindingOrigin.Shapes, new Wording($"{code} is wrong.", $"{code} is fout."), places);

    /// <summary>The place where a text begins: of an attribute when it is one's name and equals sign, else of a start tag.</summary>
    public static SourcePlace Place(string html, string text, int nth = 1)
    {
        var offset = -1;
        for (var found = 0; found < nth; found++)
            offset = html.IndexOf(text, offset + 1, StringComparison.Ordinal);
        var before = html[..offset].Split('\n');
        return new SourcePlace(before.Length, before[^1].Length + 1, offset, text.StartsWith('<') ? null : text.Split('=')[0].TrimEnd());
    }

    public static string Text(ReportOptions options, int width, params PageResult[] pages)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Write(new CheckText(output, (text, _) => text, width, options), pages);
        return output.ToString();
    }

    public static string Machine(string format, ReportOptions options, string? root, params PageResult[] pages)
    {
        var output = new MemoryStream();
        Write(CheckReports.Machine(format, output, options, root), pages);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(ICheckReport report, PageResult[] pages)
    {
        using (report)
        {
            foreach (var page in pages)
                report.Add(page);
            report.End();
        }
    }
}
