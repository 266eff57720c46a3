using System.CommandLine;
using LblodHarvester.Bench;

try
{
    var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
    return await BenchCommands.Create().Parse(args).InvokeAsync(configuration);
}
catch (BenchException refusal)
{
    await Console.Error.WriteLineAsync($"bench: {refusal.Message}");
    return 2;
}
