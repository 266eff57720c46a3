using System.CommandLine;
using LblodHarvester.Commands;
using LblodHarvester.Terminals;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Commands;

public class HelpTests
{
    private static IEnumerable<string> Commands
    {
        get
        {
            var root = CommandLine.Create(new Terminal(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false));
            return root.Subcommands.SelectMany(command => command.Subcommands.Count == 0
                ? [command.Name]
                : command.Subcommands.Select(sub => $"{command.Name} {sub.Name}"));
        }
    }

    [TestCaseSource(nameof(Commands))]
    public async Task The_help_of_a_command_teaches(string command)
    {
        var spoken = await Spoken.RunAsync([.. command.Split(' '), "--help"]);
        Assert.That(spoken.Status, Is.Zero);
        Assert.That(spoken.Out, Does.Contain("Reads and writes:").And.Contain("Examples:").And.Contain("Exit statuses:"));
        Assert.That(spoken.Out.Split('\n').Count(line => line.StartsWith($"  lblod {command}", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(2), "usage and at least one example");
        Snapshot.Verify($"help-{command.Replace(' ', '-')}", spoken.Out);
    }

    [Test]
    public async Task The_help_of_the_program_lists_every_command()
    {
        var spoken = await Spoken.RunAsync("--help");
        Assert.That(spoken.Status, Is.Zero);
        foreach (var command in Commands)
            Assert.That(spoken.Out, Does.Contain($"  {command.Split(' ')[0]} "));
    }

    [TestCaseSource(nameof(Commands))]
    public void Every_example_parses(string name)
    {
        var root = CommandLine.Create(new Terminal(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false));
        var command = name.Split(' ').Aggregate((Command)root, (parent, part) => parent.Subcommands.Single(sub => sub.Name == part));
        var examples = ((TeachingCommand)command).Examples;
        Assert.That(examples, Has.Count.GreaterThanOrEqualTo(2));
        foreach (var (line, _) in examples.Where(example => !example.Line.Contains('…')))
        {
            var typed = line.Split(['|', '>'])[0]["lblod ".Length..];
            Assert.That(root.Parse(typed).Errors, Is.Empty, line);
        }
    }
}
