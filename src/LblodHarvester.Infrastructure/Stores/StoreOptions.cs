namespace LblodHarvester.Infrastructure.Stores;

/// <summary>Which store keeps the decisions.</summary>
public sealed record StoreOptions
{
    /// <summary>The embedded store, or a remote one by protocol. Default embedded.</summary>
    public StoreKind Kind { get; init; } = StoreKind.Embedded;

    /// <summary>Remote: the Graph Store HTTP Protocol endpoint, such as <c>http://virtuoso:8890/sparql-graph-crud-auth</c>.</summary>
    public Uri? GraphStoreUrl { get; init; }

    /// <summary>Remote: the query endpoint, such as <c>http://virtuoso:8890/sparql</c>.</summary>
    public Uri? QueryUrl { get; init; }

    /// <summary>Remote: the update endpoint, such as <c>http://virtuoso:8890/sparql-auth</c>.</summary>
    public Uri? UpdateUrl { get; init; }

    /// <summary>Remote: the user name, for basic or digest authentication; null for none.</summary>
    public string? User { get; init; }

    /// <summary>Remote: the password. Never logged.</summary>
    public string? Password { get; init; }

    /// <summary>How long one request may take; 1 s to 1 h. Default 2 min.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The settings without the password.</summary>
    public override string ToString() => Kind == StoreKind.Embedded ? "embedded" : $"{GraphStoreUrl}";
}
