using LblodHarvester.Commands;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Commands;

/// <summary>A command line carried out in this process, and what it said.</summary>
internal sealed record Spoken(int Status, string Out, string Error)
{
    public static Task<Spoken> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static async Task<Spoken> RunWithInputAsync(string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = await CommandLine.RunAsync(args, new Terminal(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), output, error, false, false));
        return new(status, output.ToString(), error.ToString());
    }
}
