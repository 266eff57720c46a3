using System.Text;
using LblodHarvester.Commands;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Commands;

/// <summary>A command line carried out in this process, and what it said.</summary>
internal sealed record Spoken(int Status, string Out, string Error)
{
    public static Task<Spoken> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static Task<Spoken> RunWithInputAsync(string input, params string[] args) => RunAsync(input, args, CancellationToken.None);

    /// <summary>Carries it out until Ctrl+C, which the token stands for.</summary>
    public static Task<Spoken> RunUntilAsync(CancellationToken stop, params string[] args) => RunAsync("", args, stop);

    private static async Task<Spoken> RunAsync(string input, string[] args, CancellationToken stop)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var bytes = new MemoryStream();
        var terminal = new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => bytes, output, error, false, false);
        var status = await CommandLine.RunAsync(args, terminal, stop);
        return new(status, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
