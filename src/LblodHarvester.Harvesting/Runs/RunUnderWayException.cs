namespace LblodHarvester.Harvesting.Runs;

/// <summary>A run was asked of a source that is being harvested.</summary>
public sealed class RunUnderWayException(string sourceId) : Exception(
    $"The source '{sourceId}' is being harvested already: one run per source at a time.");
