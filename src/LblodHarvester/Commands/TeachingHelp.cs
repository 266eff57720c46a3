using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LblodHarvester.Commands;

/// <summary>The library's help, then what the command teaches.</summary>
internal sealed class TeachingHelp(HelpAction standard) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // An option of the command's own stands in for the common one of the same name.
        var own = parseResult.CommandResult.Command.Options.Select(option => option.Name).ToHashSet();
        foreach (var common in parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive && own.Contains(option.Name)))
            common.Hidden = parseResult.CommandResult.Command is not RootCommand;
        var status = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is TeachingCommand command)
            command.WriteTeaching(parseResult.InvocationConfiguration.Output);
        return status;
    }
}
