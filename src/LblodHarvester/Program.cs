using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>Where <c>lblod</c> starts.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Terminal.OfProcess());
}
