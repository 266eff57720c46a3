namespace LblodHarvester.Harvesting.Runs;

/// <summary>One address in the frontier of a run, and what became of it.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Url">The address, canonical.</param>
/// <param name="Referrer">The page that linked to it, or null for the start.</param>
/// <param name="State">What became of it.</param>
/// <param name="Step">The step that failed, or null.</param>
/// <param name="Reason">Why it failed or was passed over, in words; null when all went well.</param>
public sealed record RunPage(long RunId, Uri Url, Uri? Referrer, RunPageState State, FlowStep? Step, string? Reason);
