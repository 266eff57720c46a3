namespace LblodHarvester.Composition;

/// <summary>Where decisions are kept as RDF.</summary>
internal sealed record StoreOptions
{
    /// <summary>The embedded store, or any SPARQL 1.1 store by protocol. Default embedded.</summary>
    public StoreKind Kind { get; init; } = StoreKind.Embedded;

    /// <summary>The SPARQL 1.1 Graph Store Protocol endpoint; needed for <see cref="StoreKind.Sparql"/>.</summary>
    public Uri? GraphStoreUrl { get; init; }

    /// <summary>The SPARQL 1.1 query endpoint; needed for <see cref="StoreKind.Sparql"/>.</summary>
    public Uri? QueryUrl { get; init; }

    /// <summary>The SPARQL 1.1 update endpoint; needed for <see cref="StoreKind.Sparql"/>.</summary>
    public Uri? UpdateUrl { get; init; }

    /// <summary>Who writes to the store, or null.</summary>
    public string? User { get; init; }

    /// <summary>The writer's password, or null. Never logged.</summary>
    public string? Password { get; init; }

    /// <summary>Everything but the password.</summary>
    public override string ToString() => $"{Kind} {GraphStoreUrl} {QueryUrl} {UpdateUrl} {User}";
}

/// <summary>The kinds of store.</summary>
internal enum StoreKind
{
    /// <summary>In this process, durable in the data folder.</summary>
    Embedded,

    /// <summary>Another process, by SPARQL 1.1 protocol.</summary>
    Sparql,
}
