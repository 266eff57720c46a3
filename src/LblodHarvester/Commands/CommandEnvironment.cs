using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>What all commands share: the terminal, the common options, and what an exception means to whoever typed the command.</summary>
internal sealed class CommandEnvironment(Terminal terminal)
{
    private readonly Option<string> _data = new("--data")
    {
        Description = "The folder with everything that is kept.",
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => "./data",
    };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A JSON file that overrides the shipped appsettings.json; LBLOD_… environment variables override both.",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<LogLevel?> _logLevel = new("--log-level")
    {
        Description = "The least grave messages on standard error: Trace, Debug, Information, Warning (the default; "
            + "serve: Information), Error, Critical or None.",
        HelpName = "LEVEL",
        Recursive = true,
    };

    private readonly Option<bool> _noColor = new("--no-color")
    {
        Description = "Plain lines, also on a terminal; so does the environment variable NO_COLOR.",
        Recursive = true,
    };

    /// <summary>The options of every command.</summary>
    public IEnumerable<Option> CommonOptions => [_data, _config, _logLevel, _noColor];

    /// <summary>Makes the work a command's action.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">What it does; its exit status.</param>
    /// <param name="failure">The exit status when the command cannot do its work.</param>
    /// <param name="logLevel">The least grave messages when none are asked for.</param>
    /// <param name="interrupted">What is told when Ctrl+C stops it.</param>
    public Command Handle(
        Command command,
        Func<Invocation, CancellationToken, Task<int>> work,
        int failure = ExitStatus.FellShort,
        LogLevel logLevel = LogLevel.Warning,
        string interrupted = "stopped; a run that was under way goes on when its source is harvested again.")
    {
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                var settings = SettingsReader.Read(arguments.GetValue(_config), arguments.GetRequiredValue(_data));
                var own = arguments.GetValue(_noColor) ? terminal.Plain() : terminal;
                var loggers = new Lazy<ILoggerFactory>(() => Logging.Create(arguments.GetValue(_logLevel) ?? logLevel, own));
                try
                {
                    return await work(new Invocation(arguments, settings, own, loggers), cancellationToken);
                }
                finally
                {
                    if (loggers.IsValueCreated)
                        loggers.Value.Dispose();
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                await terminal.Error.WriteLineAsync($"lblod: {interrupted}");
                return ExitStatus.Interrupted;
            }
            catch (OutputClosedException)
            {
                return ExitStatus.Ok;
            }
            catch (Exception failed) when (StatusOf(failed, failure) is { } status)
            {
                await terminal.Error.WriteLineAsync($"lblod: {failed.Message}");
                return status;
            }
        });
        return command;
    }

    /// <summary>The exit status of what a person can mend; null for a fault of the program itself.</summary>
    private static int? StatusOf(Exception failed, int failure) => failed switch
    {
        SettingsException or UsageException => ExitStatus.Usage,
        UnreadableInputException => ExitStatus.Unreadable,
        QueryLimitException => ExitStatus.OverLimit,
        RdfaException or RdfSyntaxException or JsonLdException or SourcesFileException => ExitStatus.Unreadable,
        DataFolderInUseException or StateException or CommandException or GraphStoreException => failure,
        QueryException or ServiceException or ResultsFormatException => failure,
        IOException or UnauthorizedAccessException => failure,
        _ => null,
    };
}
