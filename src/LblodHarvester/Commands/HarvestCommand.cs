using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Input;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod harvest</c>: one run now.</summary>
internal static class HarvestCommand
{
    internal static readonly IReadOnlyList<(int, string)> Statuses =
    [
        (ExitStatus.Ok, "every page was handled"),
        (ExitStatus.FellShort, "some pages failed: lblod runs show ID says which, at which step and why"),
        (ExitStatus.RunFailed, "the run failed, or another process owns the data folder"),
        (ExitStatus.Interrupted, "stopped by Ctrl+C; the same command goes on where it was"),
    ];

    public static Command Create(CommandEnvironment environment)
    {
        var source = new Argument<string>("source")
        {
            Description = "The id of a source, or a URL: that one is harvested but never reported.",
            HelpName = "source id|url",
        };
        var maxPages = new Option<int?>("--max-pages")
        {
            Description = "The most pages to fetch.",
            HelpName = "N",
            CustomParser = result => Arguments.Count(result, "--max-pages"),
        };
        var offline = new Option<bool>("--offline") { Description = "Take every page from the archive; no request is made." };
        var command = new TeachingCommand("harvest", "Runs one source now: crawl, archive, extract, normalise, validate, publish, report.")
        {
            Reads = "Reads the site politely, or with --offline the archive. Writes the archive, the page graphs, the run "
                + "and the outbox in the data folder,\n"
                + "and sends what is due in the outbox when Notify:LoketUrl is set. Prints one line of result; progress goes "
                + "to standard error.\n"
                + "At its end it brings the words of text search up to date.",
            Examples =
            [
                ("lblod harvest zuiver", "harvests the source with id zuiver"),
                ("lblod harvest https://gemeente.example/zittingen/ --max-pages 20", "looks at a site that is no source yet"),
            ],
            Statuses = Statuses,
        };
        command.Add(source);
        command.Add(maxPages);
        command.Add(offline);
        return environment.Handle(
            command,
            (invocation, cancellationToken) => RunAsync(
                invocation,
                invocation.Arguments.GetRequiredValue(source),
                new RunRequest(invocation.Arguments.GetValue(maxPages), invocation.Arguments.GetValue(offline)),
                cancellationToken),
            ExitStatus.RunFailed);
    }

    private static async Task<int> RunAsync(Invocation invocation, string name, RunRequest request, CancellationToken cancellationToken)
    {
        await using var workspace = await CompositionRoot.OpenAsync(
            invocation.Settings, "lblod harvest", null, invocation.Loggers, cancellationToken);
        var source = await FindAsync(workspace.Sources, name, cancellationToken);
        return await RunAsync(workspace, source, request, invocation.Terminal, cancellationToken);
    }

    /// <summary>Carries out a run, sends what is due, and prints the result.</summary>
    internal static async Task<int> RunAsync(
        Workspace workspace, Source source, RunRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        var result = await RunProgress.ShowAsync(
            terminal, source.Title, observer => workspace.HarvestAsync(source, request, observer, cancellationToken));
        var sent = await workspace.SendDueAsync(cancellationToken);
        terminal.Out.WriteLine($"run {result.Run.Id} of {source.Id} {Words.State(result.Run.State)}: {Words.Pages(result.Pages)}");
        if (sent.Count > 0)
            terminal.Out.WriteLine($"outbox: {Describe(sent)}");
        if (result.Run.Reason is { } reason)
            terminal.Error.WriteLine($"lblod: {reason}");
        await workspace.IndexTextAsync(cancellationToken);
        return StatusOf(result.Run.State);
    }

    internal static int StatusOf(RunState state) => state switch
    {
        RunState.Succeeded => ExitStatus.Ok,
        RunState.PagesFailed => ExitStatus.FellShort,
        _ => ExitStatus.RunFailed,
    };

    private static async Task<Source> FindAsync(ISourceStore sources, string name, CancellationToken cancellationToken)
    {
        if (PageInput.IsUrl(name, out var url))
            return AdHocSource.Of(url);
        return await sources.FindAsync(name, cancellationToken)
            ?? throw new CommandException($"There is no source {name}. lblod sources list shows which there are.");
    }

    private static string Describe(IReadOnlyList<OutboxEntry> sent) => string.Join(
        ", ", sent.GroupBy(entry => entry.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Words.Lower(group.Key)}"));
}
