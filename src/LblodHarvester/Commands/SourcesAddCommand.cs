using System.CommandLine;

namespace LblodHarvester.Commands;

/// <summary><c>lblod sources add</c>: one new source.</summary>
internal static class SourcesAddCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var options = new SourceOptions();
        var command = new TeachingCommand("add", "Adds a source; one with that id must not be there yet.")
        {
            Reads = "Writes the data folder. The Loket key is read from a file or, with -, from standard input: never from "
                + "the command line,\n"
                + "where other users of the machine could see it. Without a key nothing is reported for this source.",
            Examples =
            [
                ("lblod sources add zuiver --title Zuiver --url https://gemeente.example/ --bestuurseenheid "
                    + "http://data.lblod.info/id/bestuurseenheden/1",
                    "a source that is harvested by hand"),
                ("lblod sources add zuiver … --schedule \"0 30 2 * * ?\" --loket-publisher http://data.lblod.info/vendors/1 "
                    + "--loket-key-file key.txt",
                    "every night at 02:30, and reporting"),
            ],
            Statuses = [(ExitStatus.Ok, "it is added"), (ExitStatus.FellShort, "there is one with that id, or the data folder is in use")],
        };
        options.AddTo(command);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await SourcesCommand.OpenAsync(invocation, cancellationToken);
            var source = await options.ReadAsync(invocation, workspace.Time, cancellationToken);
            if (await workspace.Sources.FindAsync(source.Id, cancellationToken) is not null)
                throw new CommandException($"There is a source {source.Id} already. Remove it first, or import a file that replaces it.");
            await workspace.Sources.SaveAsync([source], cancellationToken);
            invocation.Terminal.Out.WriteLine($"added {source.Id}");
            return ExitStatus.Ok;
        });
    }
}
