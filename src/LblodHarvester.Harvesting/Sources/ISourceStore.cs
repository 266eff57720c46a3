namespace LblodHarvester.Harvesting.Sources;

/// <summary>The sources that the program knows.</summary>
public interface ISourceStore
{
    /// <summary>All sources, by id.</summary>
    Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One source, or null.</summary>
    Task<Source?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds or replaces all of them in one transaction.</summary>
    Task SaveAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken);

    /// <summary>Removes a source, not what it published; false when there was none.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancellationToken);
}
