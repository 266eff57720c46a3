namespace LblodHarvester.Bench.Stores.Queries;

/// <summary>A query that stores are asked.</summary>
/// <param name="Name">Its number and what it is about.</param>
/// <param name="Text">The query.</param>
internal sealed record StoreQuery(string Name, string Text)
{
    /// <summary>
    /// Whether it has an alternative path. By the standard what two alternatives find alike is there twice (SPARQL 1.1, section 18.4: a union); Oxigraph says it once.
    /// </summary>
    internal bool HasAlternatives => Text.Contains('|', StringComparison.Ordinal);
}
