using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Input;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod runs</c>: what was harvested, and when the next time is.</summary>
internal static class RunsCommand
{
    public static Command Create(CommandEnvironment environment) => new("runs", "The runs: what was harvested, what failed, "
        + "when the next time is.")
    {
        List(environment),
        Show(environment),
        Cancel(environment),
        Retry(environment),
    };

    private static Command List(CommandEnvironment environment)
    {
        var limit = new Option<int>("--limit")
        {
            Description = "How many runs, newest first.",
            HelpName = "N",
            DefaultValueFactory = _ => 50,
            CustomParser = result => Arguments.Count(result, "--limit"),
        };
        var command = new TeachingCommand("list", "Lists the newest runs, and each source's last and next run.")
        {
            Reads = "Reads the data folder. Writes two tables, an empty line between them: runs, and sources. Times are "
                + "those of Europe/Brussels.\n"
                + "A next run happens only while lblod serve runs.",
            Examples = [("lblod runs list", "the newest 50"), ("lblod runs list --limit 1", "the newest")],
            Statuses = [(ExitStatus.Ok, "they are listed"), (ExitStatus.FellShort, "the data folder cannot be read, or is in use")],
        };
        command.Add(limit);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            await RunTables.WriteRunsAsync(workspace, invocation.Arguments.GetRequiredValue(limit), invocation.Terminal, cancellationToken);
            invocation.Terminal.Out.WriteLine();
            await RunTables.WriteSourcesAsync(workspace, invocation.Terminal, cancellationToken);
            return ExitStatus.Ok;
        });
    }

    private static Command Show(CommandEnvironment environment)
    {
        var id = IdArgument();
        var command = new TeachingCommand("show", "Shows one run: what became of each address, and every problem with its place.")
        {
            Reads = "Reads the data folder. Writes the run, its failed and passed-over addresses with step and reason, and a "
                + "line per problem:\n"
                + "address:line:column severity code message. The problems are those of the last visit.",
            Examples = [("lblod runs show 3", "the third run"), ("lblod runs show 3 | grep violation", "what must be mended")],
            Statuses = [(ExitStatus.Ok, "it is shown"), (ExitStatus.FellShort, "there is no such run, or the data folder is in use")],
        };
        command.Add(id);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var run = await FindAsync(workspace, invocation.Arguments.GetRequiredValue(id), cancellationToken);
            await RunTables.WriteRunAsync(workspace, run, invocation.Terminal, cancellationToken);
            return ExitStatus.Ok;
        });
    }

    private static Command Cancel(CommandEnvironment environment)
    {
        var id = IdArgument();
        var command = new TeachingCommand("cancel", "Ends a run that was killed, so that the next one of its source starts anew.")
        {
            Reads = "Writes the data folder. What the run published stays. A run that goes on belongs to a process that owns "
                + "the folder: stop that one.",
            Examples = [("lblod runs cancel 3", "gives up the third run"), ("lblod runs list", "shows which runs are under way")],
            Statuses =
            [
                (ExitStatus.Ok, "it is cancelled"),
                (ExitStatus.FellShort, "there is no such run, it has ended, or the data folder is in use"),
            ],
        };
        command.Add(id);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var run = await FindAsync(workspace, invocation.Arguments.GetRequiredValue(id), cancellationToken);
            if (run.State != RunState.Running)
                throw new CommandException($"Run {run.Id} has ended already: {Words.State(run.State)}.");
            await workspace.Runs.EndAsync(run.Id, RunState.Cancelled, "cancelled on the command line", cancellationToken);
            invocation.Terminal.Out.WriteLine($"cancelled run {run.Id} of {run.SourceId}");
            return ExitStatus.Ok;
        });
    }

    private static Command Retry(CommandEnvironment environment)
    {
        var id = IdArgument();
        var command = new TeachingCommand("retry", "Goes on with an ended run: its failed addresses, and those it never came to.")
        {
            Reads = "Reads the site. Writes as lblod harvest does; the run goes on under its own number.",
            Examples = [("lblod runs retry 3", "tries what failed, or was left, in the third run"), ("lblod runs show 3", "shows what failed and why")],
            Statuses = HarvestCommand.Statuses,
        };
        command.Add(id);
        return environment.Handle(
            command,
            async (invocation, cancellationToken) =>
            {
                await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
                var run = await FindAsync(workspace, invocation.Arguments.GetRequiredValue(id), cancellationToken);
                if (run.State == RunState.Running)
                    throw new CommandException($"Run {run.Id} has not ended; lblod harvest {run.SourceId} goes on with it.");
                var source = await SourceOfAsync(workspace, run, cancellationToken);
                if (await workspace.Runs.RetryFailedAsync(run.Id, cancellationToken) == 0)
                {
                    invocation.Terminal.Out.WriteLine($"run {run.Id} has no address that failed or was left");
                    return ExitStatus.Ok;
                }

                return await HarvestCommand.RunAsync(workspace, source, new RunRequest(), invocation.Terminal, cancellationToken);
            },
            ExitStatus.RunFailed);
    }

    private static Argument<int> IdArgument() => new("id")
    {
        Description = "The run's number.",
        CustomParser = result => Arguments.Count(result, "The run's number"),
    };

    private static async Task<Run> FindAsync(Workspace workspace, long id, CancellationToken cancellationToken) =>
        await workspace.Runs.FindAsync(id, cancellationToken)
        ?? throw new CommandException($"There is no run {id}. lblod runs list shows which there are.");

    private static async Task<Source> SourceOfAsync(Workspace workspace, Run run, CancellationToken cancellationToken)
    {
        if (await workspace.Sources.FindAsync(run.SourceId, cancellationToken) is { } source)
            return source;
        var pages = await workspace.Runs.ListPagesAsync(run.Id, null, cancellationToken);
        var starts = pages.Where(page => page.Referrer is null).Select(page => AdHocSource.Of(page.Url));
        return starts.FirstOrDefault(adHoc => adHoc.Id == run.SourceId)
            ?? throw new CommandException($"The source {run.SourceId} of run {run.Id} was removed.");
    }
}
