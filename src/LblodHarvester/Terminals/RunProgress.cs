using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using Spectre.Console;

namespace LblodHarvester.Terminals;

/// <summary>Shows a run while it goes on: a bar on a terminal, a line per address in a pipe.</summary>
internal static class RunProgress
{
    /// <summary>Carries out a run with its progress on standard error.</summary>
    public static Task<RunResult> ShowAsync(Terminal terminal, string title, Func<IRunObserver, Task<RunResult>> run)
    {
        if (terminal.RichError is not { } console)
            return run(new Lines(terminal.Error));
        return console.Progress().AutoClear(true)
            .Columns(
                new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(progress => run(new Bar(progress.AddTask(Markup.Escape(title)), title)));
    }

    private sealed class Lines(TextWriter error) : IRunObserver
    {
        public void RunStarted(Run run, bool resumed) =>
            error.WriteLine($"run {run.Id} of {run.SourceId} {(resumed ? "goes on" : "starts")}");

        public void PageHandled(RunPage page, PageRecord? record, int queued)
        {
            var learnt = record is null
                ? ""
                : $" {Words.Lower(record.Type)}, {Words.Count(record.Published, "triple")}, {ProblemLines.Count(record.Problems)}";
            var at = page.Step is { } step ? $"{Words.Lower(step)}: " : "";
            var reason = page.Reason is null ? "" : $" {at}{page.Reason.ReplaceLineEndings(" ")}";
            error.WriteLine($"{Words.Lower(page.State)} {page.Url}{learnt}{reason}");
        }
    }

    private sealed class Bar(ProgressTask task, string title) : IRunObserver
    {
        private int _handled;
        private int _failed;

        public void RunStarted(Run run, bool resumed) => Describe();

        public void PageHandled(RunPage page, PageRecord? record, int queued)
        {
            _handled++;
            if (page.State == RunPageState.Failed)
                _failed++;
            task.MaxValue = _handled + queued;
            task.Value = _handled;
            Describe();
        }

        private void Describe() =>
            task.Description = Markup.Escape($"{title}: {Words.Count(_handled, "page")}{(_failed > 0 ? $", {_failed} failed" : "")}");
    }
}
