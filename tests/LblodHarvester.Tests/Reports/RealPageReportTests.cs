using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Reports;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Reports;

/// <summary>
/// What people read of the real pages: each report was reviewed as the page's vendor would read it. What the pages themselves say is masked
/// in the snapshots (<see cref="Masked"/>); whether a finding points at the right place shows in the markup that is left.
/// </summary>
public class RealPageReportTests
{
    // Above this a list of causes is no longer read to its end.
    private const int MostFindings = 25;

    private static readonly PageCheck Check = new(new PageValidator(Register.None));

    private static readonly string[] InDutch =
        ["aalter-besluitenlijst.green-valley.html", "kortenberg-notulen.gelinkt-notuleren.html", "zemst-besluitenlijst.cipal.html"];

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void The_report_on_a_real_page_is_as_it_was_reviewed(string page) => Verify(page, "en");

    [TestCaseSource(nameof(PagesInDutch))]
    public void The_Dutch_report_on_a_real_page_is_as_it_was_reviewed(string page) => Verify(page, "nl");

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void The_report_on_a_real_page_stays_readable(string page) =>
        Assert.That(Report(page).Findings, Has.Count.LessThanOrEqualTo(MostFindings), "These are echoes of fewer causes.");

    private static IEnumerable<string> PagesInDutch() => SharedData.PageNames().Intersect(InDutch);

    private static void Verify(string page, string language)
    {
        var report = Report(page);
        var text = Reported.Text(new ReportOptions { Language = language }, 100, report.Result());
        Snapshot.Verify($"RealPages/{Path.GetFileNameWithoutExtension(page)}.{language}", Masked.Text(text));
    }

    private static PageReport Report(string page)
    {
        var body = File.ReadAllBytes(SharedData.Require("documents", page));
        return Check.Check(page, PageInput.OfBytes(page, new Uri(PageInput.NoBase + page), "text/html", body).Page);
    }
}
