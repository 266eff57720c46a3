using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Infrastructure.Scheduling;

namespace LblodHarvester.Terminals;

/// <summary>Runs as people read them.</summary>
internal static class RunTables
{
    /// <summary>The newest runs.</summary>
    public static async Task WriteRunsAsync(Workspace workspace, int limit, Terminal terminal, CancellationToken cancellationToken)
    {
        var table = new Table("run", "source", "state", "started", "ended", "pages");
        foreach (var run in await workspace.Runs.ListAsync(null, limit, cancellationToken))
        {
            var pages = await workspace.Runs.CountPagesAsync(run.Id, cancellationToken);
            table.Add(
                $"{run.Id}", run.SourceId, Words.State(run.State), Words.Time(run.StartedAt), Words.Time(run.EndedAt), Words.Pages(pages));
        }

        table.Write(terminal);
    }

    /// <summary>Each source's last and next run.</summary>
    public static async Task WriteSourcesAsync(Workspace workspace, Terminal terminal, CancellationToken cancellationToken)
    {
        var table = new Table("source", "last run", "next run", "schedule");
        foreach (var source in await workspace.Sources.ListAsync(cancellationToken))
        {
            var last = (await workspace.Runs.ListAsync(source.Id, 1, cancellationToken)).SingleOrDefault();
            var next = source.Schedule is null ? null : CronCheck.NextRun(source.Schedule, workspace.Time.GetUtcNow());
            table.Add(
                source.Id,
                last is null ? "-" : $"{Words.Time(last.StartedAt)} ({Words.State(last.State)})",
                Words.Time(next),
                source.Schedule ?? "-");
        }

        table.Write(terminal);
    }

    /// <summary>One run, what went wrong in it, and what is wrong with its pages.</summary>
    public static async Task WriteRunAsync(Workspace workspace, Run run, Terminal terminal, CancellationToken cancellationToken)
    {
        var output = terminal.Out;
        output.WriteLine($"run {run.Id} of {run.SourceId}: {Words.State(run.State)}");
        output.WriteLine($"started {Words.Time(run.StartedAt)}, ended {Words.Time(run.EndedAt)}");
        if (run.Reason is not null)
            output.WriteLine($"reason: {run.Reason}");
        output.WriteLine(Words.Pages(await workspace.Runs.CountPagesAsync(run.Id, cancellationToken)));
        foreach (var page in await workspace.Runs.ListPagesAsync(run.Id, null, cancellationToken))
        {
            if (page.Reason is { } reason)
            {
                var step = page.Step is { } failed ? $" at step {Words.Lower(failed)}" : "";
                var state = terminal.Paint(Words.Lower(page.State), page.State == RunPageState.Failed ? Tint.Red : Tint.Blue);
                output.WriteLine($"{state}{step} {page.Url} {reason.ReplaceLineEndings(" ")}");
            }

            if (await workspace.Runs.FindPageAsync(page.Url, cancellationToken) is { } record)
            {
                foreach (var problem in record.Problems)
                    output.WriteLine(ProblemLines.Format(record.Url.AbsoluteUri, problem, terminal));
            }
        }
    }
}
