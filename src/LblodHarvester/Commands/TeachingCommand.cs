using System.CommandLine;

namespace LblodHarvester.Commands;

/// <summary>A command whose help goes on after the options: what it reads and writes, examples, exit statuses.</summary>
internal sealed class TeachingCommand(string name, string description) : Command(name, description)
{
    /// <summary>What the command reads and writes, in a sentence or two.</summary>
    public required string Reads { get; init; }

    /// <summary>Command lines that can be copied, each with what it does.</summary>
    public required IReadOnlyList<(string Line, string Does)> Examples { get; init; }

    /// <summary>The exit statuses besides 64, a usage error.</summary>
    public required IReadOnlyList<(int Status, string Means)> Statuses { get; init; }

    internal void WriteTeaching(TextWriter output)
    {
        output.WriteLine("Reads and writes:");
        output.WriteLine($"  {Reads.ReplaceLineEndings("\n  ")}");
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var (line, does) in Examples)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {does}");
        }

        output.WriteLine();
        output.WriteLine("Exit statuses:");
        foreach (var (status, means) in Statuses.Append((ExitStatus.Usage, "the command line or the configuration is wrong")))
            output.WriteLine($"  {status,-3} {means}");
    }
}
