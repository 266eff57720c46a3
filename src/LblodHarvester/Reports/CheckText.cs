using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>
/// The report for people: each finding as <c>file:line:column severity message [code]</c>, which editors and CI systems follow, with the markup it
/// is about, what was expected and the sample that shows it; then the verdict on the page. A page that cannot be read is told elsewhere.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="paint">Gives a text a colour, or leaves it plain.</param>
/// <param name="width">How many columns a line has.</param>
/// <param name="options">How it is reported.</param>
internal sealed class CheckText(TextWriter output, Func<string, Tint, string> paint, int width, ReportOptions options) : ICheckReport
{
    private const int NumberWidth = 8;
    private const int MostPlaces = 3;

    private readonly SeverityCounts _counts = new();
    private int _pages;
    private int _passed;
    private int _unreadable;

    /// <inheritdoc/>
    public void Add(PageResult page)
    {
        _pages++;
        if (page is not PageResult.Checked { Report: { } report })
        {
            _unreadable++;
            return;
        }

        if (!report.FallsShort(options.FailOn))
            _passed++;
        _counts.Add(report.Findings);
        foreach (var finding in report.Findings)
            Write(report, finding);
        WriteVerdict(report);
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_pages < 2)
            return;
        var fallShort = _pages - _passed - _unreadable;
        var outcomes = Say<string[]>(
            [$"{_passed} {(_passed == 1 ? "passes" : "pass")}", $"{fallShort} {(fallShort == 1 ? "falls" : "fall")} short", $"{_unreadable} cannot be read"],
            [$"{_passed} in orde", $"{fallShort} {(fallShort == 1 ? "schiet" : "schieten")} tekort", $"{_unreadable} niet te lezen"]);
        var counts = Say(_counts.ToWording());
        output.WriteLine($"{Say($"{_pages} pages", $"{_pages} pagina's")}: {string.Join(", ", outcomes)}; {counts}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(PageReport report, Finding finding)
    {
        var severity = paint(ProblemLines.Name(finding.Severity), ProblemLines.TintOf(finding.Severity));
        output.WriteLine($"{Printable.Line(report.Name)}:{finding.Place} {severity} {Printable.Line(Say(finding.Message))} [{finding.Code}]");
        WriteExcerpt(report.Html, finding.Place, ProblemLines.TintOf(finding.Severity));
        if (finding.Expected is { } expected)
            WriteDetail(Say("expected", "verwacht"), Printable.Line(Say(expected)));
        if (finding.Example is { } example)
            WriteDetail(Say("example", "voorbeeld"), example);
        if (finding.Places.Count > 1)
            WriteDetail(Say("also at", "ook op"), OtherPlaces(finding.Places));
        if (finding.Consequences.Count > 0)
            WriteDetail(Say("with it", "ermee weg"), Consequences(finding.Consequences));
        output.WriteLine();
    }

    private void WriteExcerpt(string html, SourcePlace place, Tint tint)
    {
        var gutter = new string(' ', NumberWidth);
        if (Excerpt.At(html, place, width - NumberWidth - " | ".Length) is not { } excerpt)
            return;
        output.WriteLine($"{place.Line,NumberWidth} | {excerpt.Text}");
        var indent = excerpt.Marks.Length - excerpt.Marks.TrimStart().Length;
        output.WriteLine($"{gutter} | {excerpt.Marks[..indent]}{paint(excerpt.Marks[indent..], tint)}");
    }

    private void WriteDetail(string label, string text) => output.WriteLine($"      {label,-9} {text}");

    private string OtherPlaces(IReadOnlyList<SourcePlace> places)
    {
        var listed = string.Join(", ", places.Skip(1).Take(MostPlaces));
        var more = places.Count - 1 - MostPlaces;
        return more <= 0 ? listed : Say($"{listed} and {more} more ({places.Count} in all)", $"{listed} en nog {more} ({places.Count} in totaal)");
    }

    private string Consequences(IReadOnlyList<string> codes)
    {
        var listed = string.Join(", ", codes);
        return codes.Count == 1
            ? Say($"{listed} goes too", $"{listed} is dan ook weg")
            : Say($"{listed} go too", $"{listed} zijn dan ook weg");
    }

    private void WriteVerdict(PageReport report)
    {
        var name = Printable.Line(report.Name);
        var tint = report.FallsShort(options.FailOn) ? Tint.Red : Tint.Green;
        output.WriteLine($"{paint(name, tint)}: {Say(Verdict.Of(report, options.Asked is not null))}");
        if (Verdict.WithoutDocument(report) is { } absent)
            output.WriteLine($"{paint(name, tint)}: toezicht: {Say(absent)}");
        foreach (var document in report.Documents)
            output.WriteLine($"{paint(name, tint)}: toezicht: {Printable.Line(Say(Verdict.Of(document)))}");
        output.WriteLine();
    }

    private string Say(Wording wording) => wording.In(options.Language);

    private T Say<T>(T english, T dutch) => options.Language == "nl" ? dutch : english;
}
