using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod sources</c>: the sites that are harvested.</summary>
internal static class SourcesCommand
{
    public static Command Create(CommandEnvironment environment) => new("sources", "The publication sites that are harvested.")
    {
        List(environment),
        SourcesAddCommand.Create(environment),
        Remove(environment),
        Import(environment),
    };

    private static Command List(CommandEnvironment environment)
    {
        var command = new TeachingCommand("list", "Lists the sources.")
        {
            Reads = "Reads the data folder. Writes a line per source: id, title, start URL, schedule, from which session on "
                + "it reports. Keys are never shown.",
            Examples = [("lblod sources list", "a table"), ("lblod sources list | cut -f 1", "the ids alone")],
            Statuses = [(ExitStatus.Ok, "they are listed"), (ExitStatus.FellShort, "the data folder cannot be read, or is in use")],
        };
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await OpenAsync(invocation, cancellationToken);
            var table = new Table("id", "title", "start URL", "schedule", "reports");
            foreach (var source in await workspace.Sources.ListAsync(cancellationToken))
            {
                var reports = source.Loket is null ? "no" : $"from {source.ReportFrom:yyyy-MM-dd}";
                table.Add(source.Id, source.Title, source.StartUrl.AbsoluteUri, source.Schedule ?? "-", reports);
            }

            table.Write(invocation.Terminal);
            return ExitStatus.Ok;
        });
    }

    private static Command Remove(CommandEnvironment environment)
    {
        var id = new Argument<string>("id") { Description = "The source's id." };
        var command = new TeachingCommand("remove", "Removes a source; what it published stays.")
        {
            Reads = "Writes the data folder. Page graphs, runs and outbox entries of the source stay as they are.",
            Examples = [("lblod sources remove zuiver", "stops harvesting it"), ("lblod sources list", "shows what is left")],
            Statuses = [(ExitStatus.Ok, "it is removed"), (ExitStatus.FellShort, "there is no such source, or the data folder is in use")],
        };
        command.Add(id);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var name = invocation.Arguments.GetRequiredValue(id);
            await using var workspace = await OpenAsync(invocation, cancellationToken);
            if (!await workspace.Sources.RemoveAsync(name, cancellationToken))
                throw new CommandException($"There is no source {name}. lblod sources list shows which there are.");
            invocation.Terminal.Out.WriteLine($"removed {name}");
            return ExitStatus.Ok;
        });
    }

    private static Command Import(CommandEnvironment environment)
    {
        var file = new Argument<string>("file") { Description = "A sources file: JSON, as samples/sources.json." };
        var command = new TeachingCommand("import", "Adds or replaces all sources of a file, or none when the file has a fault.")
        {
            Reads = "Reads a JSON file; a fault is told with its line and field. Writes the data folder in one transaction.",
            Examples = [("lblod sources import sources.json", "adds or replaces them"), ("lblod sources list", "shows them")],
            Statuses =
            [
                (ExitStatus.Ok, "all are imported"),
                (ExitStatus.FellShort, "the data folder is in use"),
                (ExitStatus.Unreadable, "the file is not there or has a fault; nothing is changed"),
            ],
        };
        command.Add(file);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await OpenAsync(invocation, cancellationToken);
            var known = await workspace.Sources.ListAsync(cancellationToken);
            var sources = SourcesFile.Read(invocation.Arguments.GetRequiredValue(file), workspace.Time, CronCheck.Explain, known);
            await workspace.Sources.SaveAsync(sources, cancellationToken);
            foreach (var source in sources)
                invocation.Terminal.Out.WriteLine($"imported {source.Id}");
            return ExitStatus.Ok;
        });
    }

    internal static Task<Workspace> OpenAsync(Invocation invocation, CancellationToken cancellationToken) =>
        CompositionRoot.OpenAsync(invocation.Settings, $"lblod {invocation.CommandName}", null, invocation.Loggers, cancellationToken);
}
