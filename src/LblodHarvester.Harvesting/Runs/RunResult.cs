namespace LblodHarvester.Harvesting.Runs;

/// <summary>How a run ended.</summary>
/// <param name="Run">The run.</param>
/// <param name="Pages">How many addresses are in each state.</param>
public sealed record RunResult(Run Run, IReadOnlyDictionary<RunPageState, int> Pages);
