using System.CommandLine;
using System.Net.Sockets;
using LblodHarvester.Composition;
using LblodHarvester.Demo;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Rdf;
using LblodHarvester.Terminals;
using LblodHarvester.Web;

namespace LblodHarvester.Commands;

/// <summary><c>lblod demo</c>: the whole flow on a municipality that does not exist.</summary>
internal static class DemoCommand
{
    private const int LoketPort = 8072;
    private const string Address = "http://127.0.0.1:5080";

    public static Command Create(CommandEnvironment environment)
    {
        var exit = new Option<bool>("--exit") { Description = "End after the summary; without it the web app stays up until Ctrl+C." };
        var command = new TeachingCommand("demo", "Shows the whole flow on a municipality that does not exist.")
        {
            Reads = $"Serves the sample site on http://127.0.0.1:{DemoSite.Port} and a Loket stub on "
                + $"http://127.0.0.1:{LoketPort}, harvests the sample sources into\n"
                + $"the data folder, reports to the stub, prints a summary, and serves the web app on {Address}. These "
                + "addresses are fixed.\n"
                + "Nothing leaves this machine.",
            Examples =
            [
                ("lblod demo", "the whole flow, then the web app"),
                ("lblod demo --exit --data /tmp/demo", "ends after the summary; run twice, the second run reports nothing again"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "all of it worked"),
                (ExitStatus.FellShort, "a port is taken, the data folder is in use, or a run or a report failed"),
            ],
        };
        command.Add(exit);
        return environment.Handle(command, (invocation, cancellationToken) =>
            RunAsync(invocation, invocation.Arguments.GetValue(exit), cancellationToken));
    }

    private static async Task<int> RunAsync(Invocation invocation, bool exit, CancellationToken cancellationToken)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        var settings = OfDemo(invocation.Settings, samples);
        var sources = SourcesFile.Read(Path.Combine(samples, "sources.json"), TimeProvider.System, CronCheck.Explain);
        await using var workspace = await CompositionRoot.OpenAsync(
            settings, "lblod demo", exit ? null : Address, invocation.Loggers, cancellationToken);
        await using var site = DemoSite.Create(samples, invocation.Loggers);
        await site.ListenAsync("The demo's site", cancellationToken);
        await using var loket = await StartLoketAsync(OptionsOf(settings, sources), invocation.Loggers, cancellationToken);
        await using var app = exit ? null : await StartAppAsync(workspace, invocation.Loggers, cancellationToken);
        var result = await new DemoRun(workspace, invocation.Terminal).RunAsync(sources, cancellationToken);
        new DemoSummary(invocation.Terminal).Write(result);
        if (app is not null)
            await ServeAsync(app, invocation.Terminal, cancellationToken);
        return result.Worked ? ExitStatus.Ok : ExitStatus.FellShort;
    }

    /// <summary>A stub that knows the vendors of the samples and forgets nothing between two demos.</summary>
    private static LoketStubOptions OptionsOf(Settings settings, IReadOnlyList<Source> sources) => new()
    {
        File = Path.Combine(settings.DataFolder, "loket-stub.jsonl"),
        Port = LoketPort,
        Vendors = sources.Select(source => source.Loket).OfType<LoketCredentials>()
            .ToDictionary(loket => loket.Publisher, loket => loket.Key),
    };

    private static async Task<LoketStub> StartLoketAsync(
        LoketStubOptions options, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        try
        {
            return await LoketStub.StartAsync(options, loggers, cancellationToken);
        }
        catch (IOException e) when (e.GetBaseException() is SocketException)
        {
            throw LoopbackApp.CannotListen("The demo's Loket stub", $"http://127.0.0.1:{options.Port}/", e);
        }
    }

    private static async Task<WebApplication> StartAppAsync(
        Workspace workspace, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var app = WebHost.Create(workspace, Address, loggers);
        await app.ListenAsync("The web app", cancellationToken);
        return app;
    }

    private static async Task ServeAsync(WebApplication app, Terminal terminal, CancellationToken cancellationToken)
    {
        await terminal.Out.WriteLineAsync($"The web app is at {Address} (/sparql, /rdf-graph-store, /health/live, /health/ready). Ctrl+C ends it.");
        await terminal.Out.FlushAsync(cancellationToken);
        var stopped = new TaskCompletionSource();
        await using (cancellationToken.Register(stopped.SetResult))
            await stopped.Task;
        await app.StopAsync(CancellationToken.None);
    }

    /// <summary>The settings of the demo: its own addresses, register and Loket, whatever is configured.</summary>
    private static Settings OfDemo(Settings settings, string samples) => settings with
    {
        Crawl = settings.Crawl with { AllowedNetworks = ["127.0.0.0/8"] },
        Publish = settings.Publish with { Base = new Iri(Address) },
        Notify = settings.Notify with { LoketUrl = new Uri($"http://127.0.0.1:{LoketPort}"), RetryDelay = TimeSpan.FromSeconds(1) },
        Register = new RegisterOptions { Files = [Path.Combine(samples, "register.ttl")] },
    };
}
