using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod outbox</c>: what is reported to toezicht, and what is not.</summary>
internal static class OutboxCommand
{
    public static Command Create(CommandEnvironment environment) => new("outbox", "The reports to toezicht: sent, waiting, held, refused.")
    {
        List(environment),
        Show(environment),
        Retry(environment),
    };

    private static Command List(CommandEnvironment environment)
    {
        var command = new TeachingCommand("list", "Lists the outbox, oldest first.")
        {
            Reads = "Reads the data folder. Writes a line per besluitenlijst: state, source, resource, page, reason.",
            Examples = [("lblod outbox list", "a table"), ("lblod outbox list | grep ^held", "what a person must complete")],
            Statuses = [(ExitStatus.Ok, "it is listed"), (ExitStatus.FellShort, "the data folder cannot be read, or is in use")],
        };
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var table = new Table("state", "source", "resource", "page", "reason");
            foreach (var entry in await workspace.Outbox.ListAsync(null, cancellationToken))
                table.Add(State(entry.State), entry.SourceId, entry.Resource.Value, entry.Page.AbsoluteUri, entry.Reason ?? "-");
            table.Write(invocation.Terminal);
            return ExitStatus.Ok;
        });
    }

    private static Command Show(CommandEnvironment environment)
    {
        var resource = ResourceArgument();
        var command = new TeachingCommand("show", "Shows one entry of the outbox.")
        {
            Reads = "Reads the data folder. Writes a line per field, its name and value separated by a tab.",
            Examples =
            [
                ("lblod outbox show https://data.gemeente.example/id/lijst/1", "all that is known of it"),
                ("lblod outbox list", "shows the resources"),
            ],
            Statuses = [(ExitStatus.Ok, "it is shown"), (ExitStatus.FellShort, "there is no such entry, or the data folder is in use")],
        };
        command.Add(resource);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var entry = await FindAsync(workspace, invocation.Arguments.GetRequiredValue(resource)!, cancellationToken);
            foreach (var (name, value) in Fields(entry))
                invocation.Terminal.Out.WriteLine($"{name}\t{value}");
            return ExitStatus.Ok;
        });
    }

    private static Command Retry(CommandEnvironment environment)
    {
        var resource = ResourceArgument();
        var command = new TeachingCommand("retry", "Makes a refused or given-up report due for one more attempt.")
        {
            Reads = "Writes the data folder. The report is sent by lblod serve, or at the end of the next lblod harvest.\n"
                + "A held report is not sent by hand: mend the page, and the next run replaces it.",
            Examples =
            [
                ("lblod outbox retry https://data.gemeente.example/id/lijst/1", "sends it again"),
                ("lblod outbox list | grep ^dead", "shows which were given up"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "it is due now"),
                (ExitStatus.FellShort, "there is no such entry, it need not be sent, or the data folder is in use"),
            ],
        };
        command.Add(resource);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var entry = await FindAsync(workspace, invocation.Arguments.GetRequiredValue(resource)!, cancellationToken);
            if (entry.State is not (OutboxState.Dead or OutboxState.Pending))
            {
                var reason = entry.Reason is null ? "" : $": {entry.Reason}";
                throw new CommandException($"{entry.Resource} is {State(entry.State)}{reason}; only a pending or dead report "
                    + "can be sent again.");
            }

            // The attempts stay counted: they are how a later "submitted before" is known to be about ourselves.
            await workspace.Outbox.UpdateAsync(
                entry with { State = OutboxState.Pending, DueAt = workspace.Time.GetUtcNow() }, cancellationToken);
            invocation.Terminal.Out.WriteLine($"due now: {entry.Resource.Value}");
            return ExitStatus.Ok;
        });
    }

    private static Argument<Iri?> ResourceArgument() => new("resource")
    {
        Description = "The IRI of the besluitenlijst.",
        CustomParser = result => Arguments.Iri(result, "resource"),
    };

    private static async Task<OutboxEntry> FindAsync(Workspace workspace, Iri resource, CancellationToken cancellationToken) =>
        await workspace.Outbox.FindAsync(resource, cancellationToken)
        ?? throw new CommandException($"{resource} is not in the outbox. lblod outbox list shows what is.");

    private static string State(OutboxState state) => state == OutboxState.AlreadyReported ? "already reported" : Words.Lower(state);

    private static IEnumerable<(string Name, string Value)> Fields(OutboxEntry entry) =>
    [
        ("resource", entry.Resource.Value),
        ("state", State(entry.State)),
        ("reason", entry.Reason ?? "-"),
        ("source", entry.SourceId),
        ("organization", entry.Organization?.Value ?? "-"),
        ("page", entry.Page.AbsoluteUri),
        ("session", Words.Time(entry.SessionStart)),
        ("attempts", $"{entry.Attempts}"),
        ("due", Words.Time(entry.DueAt)),
        ("created", Words.Time(entry.CreatedAt)),
        ("accepted", Words.Time(entry.AcceptedAt)),
        ("submission", entry.Submission?.Value ?? "-"),
    ];
}
