using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Terminals;

namespace LblodHarvester.Demo;

/// <summary>What the demo found, in plain words.</summary>
internal sealed class DemoSummary(Terminal terminal)
{
    private const int ProblemsPerSource = 8;

    /// <summary>Writes the summary.</summary>
    public void Write(DemoResult result)
    {
        foreach (var harvest in result.Harvests)
            WriteHarvest(harvest);
        Heading("Reported to toezicht");
        WriteReported(result);
        WriteRest(result.Outbox, OutboxState.Held, "Held, because a person must complete it", Tint.Yellow);
        WriteRest(result.Outbox, OutboxState.Pending, "Not yet accepted by the Loket; it is tried again", Tint.Yellow);
        WriteRest(result.Outbox, OutboxState.Dead, "Given up", Tint.Red);
        terminal.Out.WriteLine();
        var (words, tint) = result.Worked ? ("All of it worked.", Tint.Green) : ("Not all of it worked: see above.", Tint.Red);
        terminal.Out.WriteLine(terminal.Paint(words, tint));
    }

    private void WriteHarvest(DemoHarvest harvest)
    {
        var (run, pages) = (harvest.Result.Run, harvest.Pages);
        Heading(harvest.Source.Title);
        terminal.Out.WriteLine(
            $"  {Words.Count(pages.Count, "page")} published, with {Words.Count(pages.Sum(page => page.Besluiten), "decision")} "
            + $"in {Words.Count(pages.Sum(page => page.Published), "triple")}; "
            + $"run {run.Id} {Words.State(run.State)}: {Words.Pages(harvest.Result.Pages)}");
        if (run.Reason is { } reason)
            terminal.Out.WriteLine($"  {terminal.Paint(reason, Tint.Red)}");
        foreach (var page in harvest.Failed)
        {
            var step = page.Step is { } failed ? Words.Lower(failed) : "-";
            terminal.Out.WriteLine($"  {DemoSite.FileOf(page.Url)} {terminal.Paint("failed", Tint.Red)} at step {step}: {page.Reason}");
        }

        WriteProblems(harvest);
    }

    private void WriteProblems(DemoHarvest harvest)
    {
        var problems = harvest.Pages
            .SelectMany(page => page.Problems.Select(problem => (page.Url, Problem: problem)))
            .Where(found => found.Problem.Severity > ProblemSeverity.Info)
            .OrderByDescending(found => found.Problem.Severity).ToList();
        if (problems.Count == 0)
        {
            terminal.Out.WriteLine($"  {terminal.Paint("Nothing is wrong with its pages.", Tint.Green)}");
            return;
        }

        // The worst first, and every kind once before any kind twice: a reader sees what there is to mend.
        var shown = problems.GroupBy(found => found.Problem.Code)
            .SelectMany(kind => kind.Select((found, nth) => (found, nth)))
            .OrderBy(ranked => ranked.nth).ThenByDescending(ranked => ranked.found.Problem.Severity)
            .Take(ProblemsPerSource).Select(ranked => ranked.found).ToList();
        terminal.Out.WriteLine($"  {ProblemLines.Count([.. problems.Select(found => found.Problem)])}:");
        foreach (var (url, problem) in shown)
            terminal.Out.WriteLine($"  {ProblemLines.Format(DemoSite.FileOf(url), problem, terminal)}");
        var rest = problems.Sum(found => found.Problem.Count) - shown.Sum(found => found.Problem.Count);
        if (rest > 0)
            terminal.Out.WriteLine($"  … and {rest} more: lblod runs show {harvest.Result.Run.Id}");
    }

    private void WriteReported(DemoResult result)
    {
        var reported = result.Outbox.Where(entry => entry.State is OutboxState.Accepted or OutboxState.AlreadyReported).ToList();
        foreach (var entry in reported.Where(entry => !result.ReportedBefore.Contains(entry.Resource)))
        {
            var how = entry.State == OutboxState.Accepted ? "accepted" : "the Loket had it already";
            terminal.Out.WriteLine($"  {DemoSite.FileOf(entry.Page)} {entry.Resource}: {terminal.Paint(how, Tint.Green)}");
        }

        var before = reported.Count(entry => result.ReportedBefore.Contains(entry.Resource));
        if (before > 0)
            terminal.Out.WriteLine($"  {Words.Count(before, "besluitenlijst", "besluitenlijsten")} reported before, nothing sent again.");
        if (reported.Count == 0)
            terminal.Out.WriteLine("  nothing");
    }

    private void WriteRest(IReadOnlyList<OutboxEntry> outbox, OutboxState state, string title, Tint tint)
    {
        var entries = outbox.Where(entry => entry.State == state).ToList();
        if (entries.Count == 0)
            return;
        Heading(title);
        foreach (var entry in entries)
        {
            var file = DemoSite.FileOf(entry.Page);
            var reason = entry.Reason?.ReplaceLineEndings(" ").Replace(entry.Page.AbsoluteUri, file, StringComparison.Ordinal)
                ?? "no reason given";
            terminal.Out.WriteLine($"  {file} {entry.Resource}: {terminal.Paint(reason, tint)}");
        }
    }

    private void Heading(string title)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Paint(title, Tint.Bold));
    }
}
