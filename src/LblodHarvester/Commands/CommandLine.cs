using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>The command line of <c>lblod</c>.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(30);

    /// <summary>Carries out a command line; its exit status.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var result = Create(terminal).Parse(args);
        try
        {
            if (result.Action is ParseErrorAction)
                return Refuse(result, terminal);
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopWithin,
                Output = terminal.Out,
                Error = terminal.Error,
            };
            return await result.InvokeAsync(configuration, cancellationToken);
        }
#pragma warning disable CA1031 // The last stand: a fault of the program itself, told whole.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync("lblod: a fault in the program itself; please report it with these lines.");
            await terminal.Error.WriteLineAsync(fault.ToString());
            return ExitStatus.Fault;
        }
        finally
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
        }
    }

    internal static RootCommand Create(Terminal terminal)
    {
        var environment = new CommandEnvironment(terminal);
        var root = new RootCommand(
            "Harvests the decisions that Flemish local governments publish: crawls their sites, reads the linked data, says "
                + "how good it is, "
            + "keeps it, and reports every reportable besluitenlijst to toezicht. Start with: lblod demo")
        {
            DemoCommand.Create(environment),
            HarvestCommand.Create(environment),
            ExtractCommand.Create(environment),
            ValidateCommand.Create(environment),
            ShaclCommand.Create(environment),
            ConvertCommand.Create(environment),
            QueryCommand.Create(environment),
            UpdateCommand.Create(environment),
            LoadCommand.Create(environment),
            DumpCommand.Create(environment),
            SourcesCommand.Create(environment),
            RunsCommand.Create(environment),
            OutboxCommand.Create(environment),
            ServeCommand.Create(environment),
        };
        root.HelpName = "lblod";
        foreach (var option in environment.CommonOptions)
            root.Options.Add(option);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    /// <summary>What there is to choose from, for whoever left the choice open.</summary>
    private static int Offer(Command command, Terminal terminal)
    {
        var names = command is RootCommand ? "lblod" : $"lblod {command.Name}";
        terminal.Error.WriteLine($"lblod: say what to do; {names} --help tells more:");
        var width = command.Subcommands.Max(choice => choice.Name.Length);
        foreach (var choice in command.Subcommands)
            terminal.Error.WriteLine($"  {names} {choice.Name.PadRight(width)}  {choice.Description}");
        return ExitStatus.Usage;
    }

    private static int Refuse(ParseResult result, Terminal terminal)
    {
        if (result.CommandResult.Command.Subcommands.Count > 0 && result.UnmatchedTokens.Count == 0)
            return Offer(result.CommandResult.Command, terminal);
        foreach (var error in result.Errors)
            terminal.Error.WriteLine($"lblod: {error.Message}");
        var names = result.CommandResult.Command is RootCommand ? "" : $" {result.CommandResult.Command.Name}";
        if (result.CommandResult.Parent is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } parent)
            names = $" {parent.Command.Name}{names}";
        terminal.Error.WriteLine($"lblod: lblod{names} --help shows how.");
        return ExitStatus.Usage;
    }
}
