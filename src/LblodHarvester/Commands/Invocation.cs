using System.CommandLine;
using System.CommandLine.Parsing;
using LblodHarvester.Composition;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>One command being carried out.</summary>
/// <param name="Arguments">Its arguments and options.</param>
/// <param name="Settings">The settings, checked.</param>
/// <param name="Terminal">Where it speaks.</param>
/// <param name="LazyLoggers">Where it logs; made when it is first asked for, for most commands log nothing.</param>
internal sealed record Invocation(ParseResult Arguments, Settings Settings, Terminal Terminal, Lazy<ILoggerFactory> LazyLoggers)
{
    /// <summary>Where it logs.</summary>
    public ILoggerFactory Loggers => LazyLoggers.Value;

    /// <summary>The command as typed, without options: <c>sources list</c>.</summary>
    public string CommandName
    {
        get
        {
            var names = new List<string>();
            for (var result = Arguments.CommandResult; result.Command is not RootCommand; result = (CommandResult)result.Parent!)
                names.Insert(0, result.Command.Name);
            return string.Join(' ', names);
        }
    }
}
