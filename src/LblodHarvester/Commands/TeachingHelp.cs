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
        var status = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is TeachingCommand command)
            command.WriteTeaching(parseResult.InvocationConfiguration.Output);
        return status;
    }
}
