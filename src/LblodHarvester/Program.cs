using LblodHarvester.Commands;
using LblodHarvester.Terminals;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
