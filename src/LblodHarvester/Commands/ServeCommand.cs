using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Terminals;
using LblodHarvester.Web;

namespace LblodHarvester.Commands;

/// <summary><c>lblod serve</c>: every source on its schedule, the outbox, the store and the vendor's check over HTTP, and the health endpoints.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public static Command Create(CommandEnvironment environment)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several with a semicolon between them.",
            HelpName = "URLS",
            DefaultValueFactory = _ => "http://localhost:5080",
        };
        var command = new TeachingCommand("serve", "Runs every source on its schedule, sends the outbox, and answers "
            + "/sparql, /rdf-graph-store, POST /validate, /health/live and /health/ready.")
        {
            Reads = "Owns the data folder until it is stopped by Ctrl+C or SIGTERM. Reads the sources once, at its start. "
                + "The log, on standard error,\n"
                + "tells each source's next run at the start and after each run. A run that is stopped goes on at the next start.\n"
                + "Every ten seconds it sends what is due in the outbox, and brings the words of text search up to date.\n"
                + "POST /validate checks a page as lblod validate does, within the limits that the section Validate of the configuration sets:\n"
                + "docs/vendors.md tells how to ask. /sparql answers queries by the SPARQL 1.1 Protocol, and /rdf-graph-store whole graphs (?graph= or ?default) by the\n"
                + "Graph Store HTTP Protocol, within the limits of the section Sparql; who shows the key Sparql:Key (Authorization: Bearer …) may also write.",
            Examples =
            [
                ("lblod serve", "listens on http://localhost:5080"),
                ("lblod serve --data /var/lib/lblod --urls http://+:8080", "in a container"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "it was stopped"),
                (ExitStatus.FellShort, "the port is taken, the data folder is in use, or the store does not answer"),
            ],
        };
        urls.Validators.Add(result =>
        {
            foreach (var url in result.GetRequiredValue(urls).Split(';').Where(url => !CanListenOn(url)))
                result.AddError($"--urls: {url} is not an address to listen on; write it as http://localhost:5080 or http://+:8080.");
        });
        command.Add(urls);
        return environment.Handle(
            command,
            (invocation, cancellationToken) => RunAsync(invocation, invocation.Arguments.GetRequiredValue(urls), cancellationToken),
            logLevel: LogLevel.Information);
    }

    // "+" and "*" stand for every address of the machine.
    private static bool CanListenOn(string url) =>
        Uri.TryCreate(
            url.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal),
            UriKind.Absolute,
            out var uri)
        && uri.Scheme == Uri.UriSchemeHttp;

    private static async Task<int> RunAsync(Invocation invocation, string urls, CancellationToken cancellationToken)
    {
        await using var workspace = await CompositionRoot.OpenAsync(
            invocation.Settings, "lblod serve", urls, invocation.Loggers, cancellationToken);
        await using var app = WebHost.Create(workspace, urls, invocation.Loggers);
        await app.ListenAsync("lblod serve", cancellationToken);
        var log = invocation.Loggers.CreateLogger("LblodHarvester.Serve");
        log.LogInformation("Listening on {Urls}", urls);
        await using var scheduler = new HarvestScheduler(
            invocation.Settings.Scheduling,
            (source, stop) => HarvestAsync(workspace, source, log, stop),
            workspace.Time,
            invocation.Loggers);
        await scheduler.StartAsync(await workspace.Sources.ListAsync(cancellationToken), cancellationToken);
        await Task.WhenAll(
            new RecurringWork("Sending the outbox", Interval, workspace.SendDueAsync).RunAsync(workspace.Time, log, cancellationToken),
            new RecurringWork("Indexing words for text search", Interval, workspace.IndexTextAsync).RunAsync(workspace.Time, log, cancellationToken));
        log.LogInformation("Stopping");
        await app.StopAsync(CancellationToken.None);
        return ExitStatus.Ok;
    }

    private static async Task HarvestAsync(Workspace workspace, Source source, ILogger log, CancellationToken cancellationToken)
    {
        var result = await workspace.HarvestAsync(source, new RunRequest(), new LogObserver(log), cancellationToken);
        log.LogInformation(
            "Run {Run} of {Source} {State}: {Pages}", result.Run.Id, source.Id, Words.State(result.Run.State), Words.Pages(result.Pages));
        if (result.Run.Reason is { } reason)
            log.LogWarning("Run {Run}: {Reason}", result.Run.Id, reason);
    }

    private sealed class LogObserver(ILogger log) : IRunObserver
    {
        public void RunStarted(Run run, bool resumed) =>
            log.LogInformation("Run {Run} of {Source} {Started}", run.Id, run.SourceId, resumed ? "goes on" : "starts");

        public void PageHandled(RunPage page, PageRecord? record, int queued)
        {
            if (page.State == RunPageState.Failed)
                log.LogWarning("Failed at step {Step}: {Url} {Reason}", page.Step, page.Url, page.Reason);
            else
                log.LogDebug("{State} {Url}, {Queued} queued", page.State, page.Url, queued);
        }
    }
}
