namespace LblodHarvester.Harvesting.Runs;

/// <summary>Something that would strike every page, so that the run stops: the store or the archive.</summary>
internal sealed class RunStoppedException(string message, Exception inner) : Exception(message, inner);
